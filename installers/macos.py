"""What macOS is told of the program and of its files: the content of Info.plist."""

from __future__ import annotations

from reader import __version__

IDENTIFIER = "jumpline.reader"
ISSUE = "jumpline.issue"  # the uniform type of an .npissue
READ = ("public.plain-text", "public.xml", "public.zip-archive", "public.folder")


def information() -> dict[str, object]:
    """The entries beside those that PyInstaller writes itself.

    The program owns its own files alone; for what else it reads it offers itself, and is nobody's default.
    """
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": "Jumpline",
        "CFBundleDisplayName": "转版 Jumpline",
        "CFBundleShortVersionString": __version__,
        "CFBundleDevelopmentRegion": "zh_CN",
        "CFBundleLocalizations": ["zh_CN", "zh_TW", "en"],
        "NSHighResolutionCapable": True,
        "LSApplicationCategoryType": "public.app-category.news",
        "CFBundleDocumentTypes": [
            _documents("Newspaper issue", "Owner", (ISSUE,)) | {"CFBundleTypeIconFile": "jumpline.icns"},
            _documents("Pages of a newspaper", "Alternate", READ),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": ISSUE,
                "UTTypeDescription": "Newspaper issue",
                "UTTypeConformsTo": ["public.zip-archive", "public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["npissue"],
                    "public.mime-type": ["application/vnd.jumpline.issue+zip"],
                },
            }
        ],
    }


def _documents(name: str, rank: str, types: tuple[str, ...]) -> dict[str, object]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": rank,
        "LSItemContentTypes": list(types),
    }
