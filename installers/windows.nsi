; The installer for Windows: for the person who runs it alone, so it asks for no other rights, and writes to HKCU only.
; makensis -DVERSION=0.1.0 -DBUNDLE=build\bundle\jumpline installers\windows.nsi
;
; The program owns .npissue alone. Among the programs for other files that it reads it is one to choose from.

Unicode true
!ifndef VERSION
  !error "VERSION has to be given"
!endif
!ifndef BUNDLE
  !error "BUNDLE has to be given: the folder that PyInstaller made"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Jumpline"
!define CLASSES "Software\Classes"

Name "Jumpline"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Jumpline"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\jumpline.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "English"
LangString ISSUE ${LANG_SIMPCHINESE} "报纸"
LangString ISSUE ${LANG_TRADCHINESE} "報紙"
LangString ISSUE ${LANG_ENGLISH} "Newspaper issue"

!macro OfferFor EXTENSION
  WriteRegStr HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "Jumpline.Pages" ""
!macroend
!macro OfferNoMoreFor EXTENSION
  DeleteRegValue HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "Jumpline.Pages"
!macroend

Section
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteRegStr HKCU "${CLASSES}\Jumpline.Issue" "" "$(ISSUE)"
  WriteRegStr HKCU "${CLASSES}\Jumpline.Issue\DefaultIcon" "" "$INSTDIR\jumpline.exe,0"
  WriteRegStr HKCU "${CLASSES}\Jumpline.Issue\shell\open\command" "" '"$INSTDIR\jumpline.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.npissue" "" "Jumpline.Issue"
  WriteRegStr HKCU "${CLASSES}\.npissue" "Content Type" "application/vnd.jumpline.issue+zip"
  WriteRegStr HKCU "${CLASSES}\.npissue\OpenWithProgids" "Jumpline.Issue" ""
  WriteRegStr HKCU "${CLASSES}\Jumpline.Pages" "" "Jumpline"
  WriteRegStr HKCU "${CLASSES}\Jumpline.Pages\shell\open\command" "" '"$INSTDIR\jumpline.exe" "%1"'
  !insertmacro OfferFor "txt"
  !insertmacro OfferFor "xml"
  !insertmacro OfferFor "zip"
  WriteRegStr HKCU "${KEY}" "DisplayName" "转版 Jumpline"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\jumpline.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  CreateShortcut "$SMPROGRAMS\转版 Jumpline.lnk" "$INSTDIR\jumpline.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Notes are the reader's: they stay.
Section Uninstall
  DeleteRegKey HKCU "${CLASSES}\Jumpline.Issue"
  DeleteRegKey HKCU "${CLASSES}\Jumpline.Pages"
  DeleteRegKey HKCU "${CLASSES}\.npissue"
  !insertmacro OfferNoMoreFor "txt"
  !insertmacro OfferNoMoreFor "xml"
  !insertmacro OfferNoMoreFor "zip"
  DeleteRegKey HKCU "${KEY}"
  Delete "$SMPROGRAMS\转版 Jumpline.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\jumpline.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
