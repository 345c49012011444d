<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>Nothing here reads aloud. Where that is wanted, install its part: pip install "jumpline[speech]".</source>
        <translation>沒有安裝朗讀。需要的話，請安裝這一部分：pip install "jumpline[speech]"。</translation>
    </message>
    <message>
        <source>This package of Jumpline has no part that reads aloud. A screen reader of your system, such as Orca, can read its window to you. Jumpline made from its source can have that part: pipx install ".[speech]".</source>
        <translation>這個安裝包不含朗讀。可以用系統的螢幕閱讀器（例如 Orca）把視窗裡的文字讀出來。從原始碼安裝的轉版可以帶朗讀：pipx install ".[speech]"。</translation>
    </message>
    <message>
        <source>The voices of this system do not answer. Look whether it can make sounds.</source>
        <translation>系統的嗓音沒有回應。請看看電腦能否發出聲音。</translation>
    </message>
    <message>
        <source>{voice} reads {language} aloud.</source>
        <translation>{voice} 能朗讀 {language}。</translation>
    </message>
    <message>
        <source>No voice here reads {language} aloud. Install one, such as speech-dispatcher with espeak-ng.</source>
        <translation>沒有能朗讀 {language} 的嗓音。請安裝一種，例如 speech-dispatcher 加 espeak-ng。</translation>
    </message>
    <message>
        <source>There is no article {article} in it. Look with inspect.</source>
        <translation>其中沒有文章 {article}。可用 inspect 查看。</translation>
    </message>
    <message>
        <source>There are no words after --quote. Write some that stand in the paper.</source>
        <translation>--quote 後面沒有文字。請寫上報紙裡有的一句話。</translation>
    </message>
    <message>
        <source>These words are not in it: {quote}. Look whether they are on this page.</source>
        <translation>其中沒有這些字：{quote}。請看看是否在這一版上。</translation>
    </message>
    <message>
        <source>These words stand in {number} places; the first is on page {page}.</source>
        <translation>這些字有 {number} 處，取第一處，在 {page} 版。</translation>
    </message>
    <message>
        <source>Notes are not written as {kind}. Choose .annotation, .md or .html.</source>
        <translation>筆記不能寫成 {kind}。請用 .annotation、.md 或 .html。</translation>
    </message>
    <message>
        <source>The file of notes is larger than {most} bytes. Export fewer notes.</source>
        <translation>筆記檔案超過 {most} 位元組。請少匯出一些。</translation>
    </message>
    <message>
        <source>The file has more than {most} notes. Export fewer.</source>
        <translation>檔案裡的筆記超過 {most} 則。請少匯出一些。</translation>
    </message>
    <message>
        <source>The file holds no notes that can be read. Export it anew.</source>
        <translation>檔案裡沒有讀得出的筆記。請重新匯出。</translation>
    </message>
    <message>
        <source>No font on this computer has the character U+{code}; it is shown as a frame with this number.</source>
        <translation>這台電腦的字型裡沒有 U+{code} 這個字，先用帶編號的方框代替。</translation>
    </message>
    <message>
        <source>No font on this computer has the characters of this newspaper. Install a Chinese font, for example Noto Serif CJK, and open it again.</source>
        <translation>這台電腦沒有能顯示這份報紙的字型。請先安裝中文字型（例如思源宋體），再重新開啟。</translation>
    </message>
    <message>
        <source>This is no newspaper that can be read here. The formats read are: {formats}.</source>
        <translation>這不是能在這裡讀的報紙檔案。可讀的格式有：{formats}。</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}). Check the disk, or copy it elsewhere.</source>
        <translation>無法讀取（{reason}）。請檢查磁碟，或把它複製到別處再開啟。</translation>
    </message>
    <message>
        <source>It is a pipe or a device. Give a file or a folder.</source>
        <translation>這是管道或裝置，不是檔案。請選擇檔案或資料夾。</translation>
    </message>
    <message>
        <source>There is no such file here any more, or there never was. Check the name and the place.</source>
        <translation>這裡沒有這個檔案，或者它已被移走。請核對檔名和位置。</translation>
    </message>
    <message>
        <source>You are not allowed to read it. Ask its owner for permission, or copy it elsewhere.</source>
        <translation>沒有讀取權限。請向檔案擁有者要權限，或複製到別處再開啟。</translation>
    </message>
    <message>
        <source>It holds more than {entries} files. Open the issue's own folder or file.</source>
        <translation>裡面的檔案超過 {entries} 個。請直接開啟這一期報紙的資料夾或檔案。</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than {depth}. Open the issue's own folder.</source>
        <translation>資料夾套了不止 {depth} 層。請直接開啟這一期報紙的資料夾。</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than {depth}. Unpack it and open the issue alone.</source>
        <translation>裡面的資料夾套了不止 {depth} 層。請解壓縮後單獨開啟這一期報紙。</translation>
    </message>
    <message>
        <source>It holds a file named {entry}, which leads outside it. Ask for the file anew.</source>
        <translation>裡面有一個名為 {entry} 的檔案，指向壓縮檔之外。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>It holds a link named {entry}. Ask for the file anew.</source>
        <translation>裡面有一個名為 {entry} 的連結，不會開啟。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it first and open the folder.</source>
        <translation>檔案加了密碼。請先解壓縮，再開啟解出來的資料夾。</translation>
    </message>
    <message>
        <source>It is packed in an unusual way. Unpack it first and open the folder.</source>
        <translation>壓縮方式不常見。請先解壓縮，再開啟解出來的資料夾。</translation>
    </message>
    <message>
        <source>It is packed {ratio} times smaller than its content, as no newspaper is. Do not open it.</source>
        <translation>壓縮比超過 {ratio} 倍，報紙不會這樣。請不要開啟它。</translation>
    </message>
    <message>
        <source>The zip archive is damaged or incomplete. Ask for the file anew.</source>
        <translation>壓縮檔已損壞或不完整。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>There is no file named {entry} in it any more. Ask for it anew.</source>
        <translation>裡面已經沒有名為 {entry} 的檔案。請重新取得。</translation>
    </message>
    <message>
        <source>There is no issue.xml in it. Ask for the file anew.</source>
        <translation>裡面沒有 issue.xml。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>There are no files in it. Choose the folder or file that holds the newspaper.</source>
        <translation>裡面沒有檔案。請選擇存放報紙的資料夾或檔案。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it anew.</source>
        <translation>檔案是空的。請重新取得。</translation>
    </message>
    <message>
        <source>Of several things given together each must be a page file. Open folders one by one.</source>
        <translation>同時開啟幾樣東西時，每一樣都須是版面檔案。資料夾請逐個開啟。</translation>
    </message>
    <message>
        <source>{entry} is larger than {limit} MB. Open a smaller file.</source>
        <translation>{entry} 超過 {limit} MB。請換一個小些的檔案。</translation>
    </message>
    <message>
        <source>Its files are larger than {limit} MB together. Open fewer.</source>
        <translation>全部檔案合計超過 {limit} MB。請少開啟一些。</translation>
    </message>
    <message>
        <source>There is no text in {name}. Ask for the page anew.</source>
        <translation>{name} 裡沒有文字。請重新取得這一版。</translation>
    </message>
    <message>
        <source>{name} is not the text of a page in an encoding known here. Save it anew as UTF-8.</source>
        <translation>{name} 不是版面文字，或其編碼無法辨識。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>Line {line}: a second &lt;{element}&gt; found, one expected. Put &lt;br/&gt; between lines.</source>
        <translation>第 {line} 行：只應有一個 &lt;{element}&gt;，這裡又出現一個。多行之間請用 &lt;br/&gt;。</translation>
    </message>
    <message>
        <source>Line {line}: a second &lt;{element}&gt; found, one expected. It was passed over.</source>
        <translation>第 {line} 行：只應有一個 &lt;{element}&gt;，這裡又出現一個，已略過。</translation>
    </message>
    <message>
        <source>Line {line}: {expected} expected in {where}, “{found}” found. It was passed over; correct it there.</source>
        <translation>第 {line} 行：{where} 處應為 {expected}，卻是「{found}」，已略過。請在該處改正。</translation>
    </message>
    <message>
        <source>Line {line}: it continues {id}, and there is no such article. The link is left out.</source>
        <translation>第 {line} 行：所接的文章 {id} 不存在，這個連結已略去。</translation>
    </message>
    <message>
        <source>It cannot be written here ({reason}). Choose another place.</source>
        <translation>無法寫入此處（{reason}）。請換一個位置。</translation>
    </message>
    <message>
        <source>Its DOCTYPE declares things of its own, which is not allowed. Remove the DOCTYPE.</source>
        <translation>DOCTYPE 裡有自訂的宣告，不會開啟。請刪去 DOCTYPE。</translation>
    </message>
    <message>
        <source>Line {line}: this is no sound XML ({detail}). Correct it there, or ask for the file anew.</source>
        <translation>第 {line} 行：XML 有錯（{detail}）。請在該處改正，或重新取得這個檔案。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;issue&gt; of urn:jumpline:issue:1 expected, {found} found. A newer version may read it.</source>
        <translation>第 {line} 行：應為 urn:jumpline:issue:1 的 &lt;issue&gt;，卻是 {found}。也許新版程式能讀。</translation>
    </message>
    <message>
        <source>One of its XML tags is longer than {limit} characters. Ask for the file anew.</source>
        <translation>有一個 XML 標記超過 {limit} 個字元。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;/{expected}&gt; expected, &lt;/{found}&gt; found. Close the element, or ask for the file anew.</source>
        <translation>第 {line} 行：應為 &lt;/{expected}&gt;，卻是 &lt;/{found}&gt;。請補上結束標記，或重新取得這個檔案。</translation>
    </message>
    <message>
        <source>Line {line}: a character expected, &amp;{entity}; found, which has no meaning. Write the character itself.</source>
        <translation>第 {line} 行：&amp;{entity}; 沒有定義。請直接寫這個字元。</translation>
    </message>
    <message>
        <source>Line {line}: these bytes are no text in the encoding that the file names. Save it as UTF-8.</source>
        <translation>第 {line} 行：位元組與檔案宣告的編碼不符。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file breaks off at line {line}. Ask for it anew.</source>
        <translation>檔案到第 {line} 行就斷了。請重新取得。</translation>
    </message>
    <message>
        <source>Its XML has more than {count} elements. Split the issue.</source>
        <translation>XML 的元素超過 {count} 個。請把這一期拆開。</translation>
    </message>
    <message>
        <source>Its XML is nested deeper than {depth}. Ask for the file anew.</source>
        <translation>XML 套了不止 {depth} 層。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>Line {line}: a href expected, none found. The picture is left out.</source>
        <translation>第 {line} 行：缺少 href，這張圖片已略去。</translation>
    </message>
    <message>
        <source>Line {line}: there is no picture {href}. Put it beside the XML.</source>
        <translation>第 {line} 行：找不到圖片 {href}。請把它放在 XML 旁邊。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;page&gt; expected in &lt;issue&gt;, {found} found and no page. Ask for the file anew.</source>
        <translation>第 {line} 行：&lt;issue&gt; 裡應有 &lt;page&gt;，卻是 {found}，一個版面也沒有。請重新取得這個檔案。</translation>
    </message>
    <message>
        <source>Line {line}: an article without an id, now called {new}.</source>
        <translation>第 {line} 行：文章沒有 id，暫稱 {new}。</translation>
    </message>
    <message>
        <source>Line {line}: a page without a label, taken for {label}. Add its label.</source>
        <translation>第 {line} 行：版面沒有版次，暫作 {label} 版。請補上版次。</translation>
    </message>
    <message>
        <source>Line {line}: a second article {id}, now called {new}.</source>
        <translation>第 {line} 行：文章 {id} 重複，改稱 {new}。</translation>
    </message>
    <message>
        <source>Line {line}: a second page {label}, now called {new}.</source>
        <translation>第 {line} 行：{label} 版重複，改稱 {new}。</translation>
    </message>
    <message>
        <source>Line {line}: {expected} expected in &lt;{element}&gt;, {found} found. Correct it there, or ask for the file anew.</source>
        <translation>第 {line} 行：&lt;{element}&gt; 裡應為 {expected}，卻是 {found}。請在該處改正，或重新取得這個檔案。</translation>
    </message>
    <message>
        <source>Line {line}: {expected} expected in &lt;{element}&gt;, {found} found. Remove it there.</source>
        <translation>第 {line} 行：&lt;{element}&gt; 的屬性應為 {expected}，卻有 {found}。請在該處刪去。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;page&gt; expected, &lt;{found}&gt; found. It belongs before the pages.</source>
        <translation>第 {line} 行：應為 &lt;page&gt;，卻是 &lt;{found}&gt;，它應在各版之前。</translation>
    </message>
    <message>
        <source>Line {line}: this breaks the schema ({detail}). Correct it there.</source>
        <translation>第 {line} 行：不合格式（{detail}）。請在該處改正。</translation>
    </message>
    <message>
        <source>There is no page {page} in it. Its pages are: {pages}.</source>
        <translation>本期檔案中沒有 {page} 版。現有的版面是：{pages}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>沒有資料夾 {folder}。請先建好它。</translation>
    </message>
    <message>
        <source>The result cannot be written ({reason}). Make room for it.</source>
        <translation>結果無法寫出（{reason}）。請騰出空間。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it in a desktop session.</source>
        <translation>沒有可用的螢幕，打不開視窗。請在桌面環境中啟動。</translation>
    </message>
    <message>
        <source>{file} has gone, but {rest} beside it holds some of your notes. Put {file} back, or move {rest} away.</source>
        <translation>{file} 不見了，但旁邊的 {rest} 裡還有您的部分批註。請把 {file} 放回原處，或移走 {rest}。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program. Install that version to go on with your notes.</source>
        <translation>{file} 由新版程式寫成。請安裝新版，再繼續使用批註。</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of this program. Nothing in it was changed; put a good copy in its place.</source>
        <translation>{file} 已損壞，或不是本程式的檔案。其內容未作改動；請換上完好的副本。</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing ({reason}). Allow writing in its folder; until then nothing is kept.</source>
        <translation>{file} 無法寫入（{reason}）。請允許寫入其資料夾；在此之前什麼都不會儲存。</translation>
    </message>
    <message>
        <source>Your notes were gone and were taken from the copy of {day}.</source>
        <translation>筆記檔案不見了，已取回 {day} 的備份。</translation>
    </message>
    <message>
        <source>Your notes could not be read and were taken from the copy of {day}; the damaged file is kept as {file}.</source>
        <translation>筆記檔案損壞，已取回 {day} 的備份；損壞的檔案存為 {file}。</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Try again in a moment.</source>
        <translation>{file} 正被別的程式使用。請稍後再試。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Look whether the disk is full.</source>
        <translation>{file} 未能寫入（{reason}）。請看看磁碟是否已滿。</translation>
    </message>
    <message>
        <source>Only the first {limit} pages are read.</source>
        <translation>只讀取前 {limit} 版。</translation>
    </message>
    <message>
        <source>There is no page of text in {name}.</source>
        <translation>{name} 裡沒有版面文字。</translation>
    </message>
    <message>
        <source>Two pages are called {label}; the second is given another label.</source>
        <translation>有兩個版面都叫 {label}，後一個另給版次。</translation>
    </message>
    <message>
        <source>The article that ends “{words}” breaks off in the middle of a sentence.</source>
        <translation>以「{words}」結尾的文章在句中斷開。</translation>
    </message>
    <message>
        <source>It is not certain which article “{words}” belongs to.</source>
        <translation>「{words}」屬於哪篇文章，不能確定。</translation>
    </message>
    <message>
        <source>The text from “{words}” on has no headline.</source>
        <translation>從「{words}」起的文字沒有標題。</translation>
    </message>
    <message>
        <source>“{words}” may be a heading; it is taken for text.</source>
        <translation>「{words}」也可能是標題，這裡當作正文。</translation>
    </message>
    <message>
        <source>A page that is longer than any newspaper page is shown line by line, as it stands in the file.</source>
        <translation>這一版比任何報紙的一版都長，按檔案原樣逐行顯示。</translation>
    </message>
    <message>
        <source>It is not certain that “{words}” is a heading.</source>
        <translation>「{words}」是不是標題，不能確定。</translation>
    </message>
    <message>
        <source>{file} cannot be written: no picture of this kind, or no room in its folder.</source>
        <translation>{file} 無法寫出：沒有這種圖片格式，或資料夾裡沒有空間。</translation>
    </message>
    <message>
        <source>{dpi} dots per inch make too large a picture; ask for fewer.</source>
        <translation>每英吋 {dpi} 點的圖片太大，請減小點數。</translation>
    </message>
    <message>
        <source>The issue has no page {label}</source>
        <translation>本期沒有 {label} 版</translation>
    </message>
    <message>
        <source>It is of {other}, not of {paper}. Choose a file of the same newspaper.</source>
        <translation>這是《{other}》，不是《{paper}》。請選同一份報紙的檔案。</translation>
    </message>
    <message>
        <source>It is of {other}, and this issue of {date}. Choose a file of the same day.</source>
        <translation>這是 {other} 的報紙，本期是 {date} 的。請選同一天的檔案。</translation>
    </message>
    <message>
        <source>It has no page {page}, only {pages}. Choose the file that has it.</source>
        <translation>裡面沒有 {page} 版，只有 {pages}。請選有這一版的檔案。</translation>
    </message>
    <message>
        <source>The page cannot be kept ({reason}). Look whether the disk is full.</source>
        <translation>這一版無法儲存（{reason}）。請看看磁碟是不是滿了。</translation>
    </message>
    <message>
        <source>Page {page}, which you added, cannot be read any more. Add it anew.</source>
        <translation>您補上的 {page} 版已經讀不出來了，請重新補上。</translation>
    </message>
    <message>
        <source>Clippings are not written as {kind}. Choose .md, .html or .txt.</source>
        <translation>剪報不能寫成 {kind}。請用 .md、.html 或 .txt。</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. Choose another one, or save the pages as a PDF.</source>
        <translation>印表機「{printer}」沒有回應。請換一臺印表機，或者存成 PDF。</translation>
    </message>
    <message>
        <source>{entry} is not in it.</source>
        <translation>其中沒有 {entry}。</translation>
    </message>
    <message>
        <source>Jumpline {version}, in {folder}</source>
        <translation>轉版 {version}，裝在 {folder}</translation>
    </message>
    <message>
        <source>Python {python} on {system}</source>
        <translation>Python {python}，系統是 {system}</translation>
    </message>
    <message>
        <source>{library} {version}</source>
        <translation>程式庫 {library} {version}</translation>
    </message>
    <message>
        <source>{library} is missing. Install Jumpline anew.</source>
        <translation>缺少程式庫 {library}。請重新安裝轉版。</translation>
    </message>
    <message>
        <source>The folder {folder} can be written.</source>
        <translation>資料夾 {folder} 可以寫入。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Give yourself the right to.</source>
        <translation>資料夾 {folder} 寫不進去。請為自己開通寫入權限。</translation>
    </message>
    <message>
        <source>The notes in {folder} can be read.</source>
        <translation>{folder} 裡的筆記完好。</translation>
    </message>
    <message>
        <source>There is a font for {language}.</source>
        <translation>有顯示 {language} 的字型。</translation>
    </message>
    <message>
        <source>No font here has the characters of {language}. Install one, such as Noto CJK.</source>
        <translation>沒有顯示 {language} 的字型。請安裝一種，例如 Noto CJK。</translation>
    </message>
    <message>
        <source>There is a screen to open a window on.</source>
        <translation>有可以開啟視窗的螢幕。</translation>
    </message>
    <message>
        <source>What went wrong is written down in {file}</source>
        <translation>出過的差錯記在 {file}</translation>
    </message>
    <message>
        <source>These notes do not say which newspaper they are of. Open that newspaper in the window, then import them.</source>
        <translation>這些筆記沒有說明是哪份報紙的。請先在視窗裡開啟那份報紙，再匯入。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允許這樣做</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁碟配額已用完</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>路徑中有一段不是資料夾</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>這是一個資料夾</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>檔案太大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>讀寫出錯</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>正被別的程式佔用</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開啟的檔案太多</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>expected {number} argument</source>
        <translation>後面要寫 {number} 個值</translation>
    </message>
    <message>
        <source>say the version and end</source>
        <translation>顯示版本後結束</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>顯示這份說明後結束</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>invalid {kind} value: {value}</source>
        <translation>{value} 不是可用的值（{kind}）</translation>
    </message>
    <message>
        <source>invalid choice: {value} (choose from {choices})</source>
        <translation>沒有 {value} 這一項，可以寫 {choices}</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {names}</source>
        <translation>選項 {option} 不明確，可能是 {names}</translation>
    </message>
    <message>
        <source>expected {number} arguments</source>
        <translation>後面要寫 {number} 個值</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>後面至少寫一個值</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>後面最多寫一個值</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>後面要寫一個值</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>這個選項後面不能帶值：{value}</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>不能和引數 {name} 一起用</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <translation>不認識的引數：{names}</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>引數 {names} 中必須有一個</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>還缺少引數：{names}</translation>
    </message>
    <message>
        <source>argument {name}: {complaint}</source>
        <translation>引數 {name}：{complaint}</translation>
    </message>
    <message>
        <source>Add, list, export and import notes</source>
        <translation>新增、列出、匯出和匯入筆記</translation>
    </message>
    <message>
        <source>the words of the paper to put the note on</source>
        <translation>要加批註的報上原文</translation>
    </message>
    <message>
        <source>what to write; without it the words are marked</source>
        <translation>批註的內容；不寫則只劃線</translation>
    </message>
    <message>
        <source>a category; may be given again</source>
        <translation>分類；可寫多個</translation>
    </message>
    <message>
        <source>look on this page alone</source>
        <translation>只在這一版裡找</translation>
    </message>
    <message>
        <source>look in this article alone</source>
        <translation>只在這一篇裡找</translation>
    </message>
    <message>
        <source>the file to be written: .annotation, .md or .html</source>
        <translation>要寫出的檔案：.annotation、.md 或 .html</translation>
    </message>
    <message>
        <source>only say what would come in</source>
        <translation>只說會匯入什麼，不真匯入</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>needs placing</source>
        <translation>待重新定位</translation>
    </message>
    <message>
        <source>{added} new, {newer} newer than here, {same} the same, {older} older than here, {removed} removed here</source>
        <translation>新增 {added} 則，比這裡新 {newer} 則，相同 {same} 則，比這裡舊 {older} 則，這裡已刪除 {removed} 則</translation>
    </message>
    <message>
        <source>Say what was understood of a newspaper file</source>
        <translation>說明從報紙檔案中讀懂了什麼</translation>
    </message>
    <message>
        <source>everything, as JSON</source>
        <translation>以 JSON 給出全部內容</translation>
    </message>
    <message>
        <source>A newspaper reader in which jump lines are links. Commands:</source>
        <translation>報紙閱讀器，轉版處就是連結。命令：</translation>
    </message>
    <message>
        <source>The command is not understood ({detail}). See {program} --help.</source>
        <translation>命令有誤（{detail}）。請看 {program} --help。</translation>
    </message>
    <message>
        <source>Draw a page as a picture</source>
        <translation>把一個版面畫成圖片</translation>
    </message>
    <message>
        <source>the picture to be written</source>
        <translation>要寫出的圖片</translation>
    </message>
    <message>
        <source>Save an issue, a page or an article in another form</source>
        <translation>把一期報紙、一個版或一篇文章另存成別的格式</translation>
    </message>
    <message>
        <source>only this page</source>
        <translation>只要這一版</translation>
    </message>
    <message>
        <source>only this article, with its continuations; see inspect</source>
        <translation>只要這一篇文章，連同轉版的部分；編號見 inspect</translation>
    </message>
    <message>
        <source>with your highlights and notes</source>
        <translation>帶上您的劃線和批註</translation>
    </message>
    <message>
        <source>the file to be written; its ending says in which form: {kinds}</source>
        <translation>要寫出的檔案，格式看副檔名：{kinds}</translation>
    </message>
    <message>
        <source>An issue is not saved as {kind}. Choose one of {kinds}.</source>
        <translation>報紙不能存成 {kind}。請從這些裡選一個：{kinds}。</translation>
    </message>
    <message>
        <source>The font {font} may not be put into a file. Choose another font in the settings of your system.</source>
        <translation>字型 {font} 不許放進檔案。請在系統設定裡換一種字型。</translation>
    </message>
    <message>
        <source>{file} is no file that could be replaced. Choose another name.</source>
        <translation>{file} 不是可以取代的檔案。請換一個名稱。</translation>
    </message>
    <message>
        <source>the page's label</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>dots per inch, 150 if not given</source>
        <translation>每英吋點數，不寫則為 150</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>{count} character</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>(label inferred)</source>
        <translation>（版次係推斷）</translation>
    </message>
    <message>
        <source>{page}: not in this file</source>
        <translation>{page}：本期檔案中沒有</translation>
    </message>
    <message>
        <source>that page is not in this file</source>
        <translation>本期檔案中沒有該版</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>List everything that breaks the rules of the format</source>
        <translation>列出檔案中所有不合格式之處</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong</source>
        <translation>{file}：沒有問題</translation>
    </message>
    <message>
        <source>Read a newspaper file, or several page files as one issue</source>
        <translation>開啟報紙檔案，或把幾個版面檔案作為一期開啟</translation>
    </message>
    <message>
        <source>open a program of its own, though another one runs</source>
        <translation>另開一個程式，不用已經開啟的那個</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options</source>
        <translation>輸出讓命令列自動補全指令和選項的腳本</translation>
    </message>
    <message>
        <source>Check fonts, libraries, folders and notes, and say what to do</source>
        <translation>檢查字型、程式庫、資料夾和筆記，並說明該怎麼辦</translation>
    </message>
</context>
<context>
    <name>jumps</name>
    <message>
        <source>both stand at the same place among those that go from {here} to {there}</source>
        <translation>從 {here} 版轉到 {there} 版的幾篇中，兩處排在同一位</translation>
    </message>
    <message>
        <source>both carry the byline {byline}</source>
        <translation>兩處署名都是「{byline}」</translation>
    </message>
    <message>
        <source>the text there has a deck of its own</source>
        <translation>那裡的文字有自己的副題</translation>
    </message>
    <message>
        <source>both texts have the words {words}</source>
        <translation>兩處文字都有「{words}」</translation>
    </message>
    <message>
        <source>the text there has a byline of its own</source>
        <translation>那裡的文字另有署名</translation>
    </message>
    <message>
        <source>the two texts share few words</source>
        <translation>兩處文字相同的詞很少</translation>
    </message>
    <message>
        <source>no line there leads back</source>
        <translation>那裡沒有指回來的轉版提示</translation>
    </message>
    <message>
        <source>no line leads on to it</source>
        <translation>這裡沒有指過去的轉版提示</translation>
    </message>
    <message>
        <source>the text breaks off in mid-sentence</source>
        <translation>文字在句子中間斷開</translation>
    </message>
    <message>
        <source>the text ends with a whole sentence</source>
        <translation>文字以完整的句子結束</translation>
    </message>
    <message>
        <source>the page in “{line}” cannot be read</source>
        <translation>「{line}」中的版號看不清</translation>
    </message>
    <message>
        <source>the two lines carry different numbers</source>
        <translation>兩處轉版提示的序號不同</translation>
    </message>
    <message>
        <source>“{line}” leads back, its page cannot be read</source>
        <translation>「{line}」指回別處，版號看不清</translation>
    </message>
    <message>
        <source>“{line}” leads back to another page</source>
        <translation>「{line}」指回的是別的版</translation>
    </message>
    <message>
        <source>“{line}” names another page</source>
        <translation>「{line}」寫的是別的版</translation>
    </message>
    <message>
        <source>the text there begins as an article of its own</source>
        <translation>那裡的文字像另一篇的開頭</translation>
    </message>
    <message>
        <source>what {mark} opens before the jump is closed there</source>
        <translation>轉版前的{mark}在那裡合上</translation>
    </message>
    <message>
        <source>the text breaks off in mid-sentence and a new one begins there</source>
        <translation>文字在句子中間斷開，那裡卻是新的一句</translation>
    </message>
    <message>
        <source>{mark} there closes what was not opened</source>
        <translation>那裡的{mark}在轉版前沒有對應的前一半</translation>
    </message>
    <message>
        <source>the text there begins in mid-sentence, and none was broken off</source>
        <translation>那裡從半句開始，而這裡的句子是完整的</translation>
    </message>
    <message>
        <source>the jump cuts the word “{word}” in two</source>
        <translation>轉版處把「{word}」一詞斷開了</translation>
    </message>
    <message>
        <source>“{word}” across the jump is no word of this issue</source>
        <translation>轉版處連成的「{word}」在這一期裡不是詞</translation>
    </message>
    <message>
        <source>the headlines differ</source>
        <translation>兩處標題不同</translation>
    </message>
    <message>
        <source>no other article goes from page {here} to page {there}</source>
        <translation>從 {here} 版轉到 {there} 版的只有這一篇</translation>
    </message>
    <message>
        <source>“{line}” leads back to page {page}</source>
        <translation>「{line}」指回 {page} 版</translation>
    </message>
    <message>
        <source>the text there has no headline of its own</source>
        <translation>那裡的文字沒有自己的標題</translation>
    </message>
    <message>
        <source>the headlines are alike</source>
        <translation>兩處標題相近</translation>
    </message>
    <message>
        <source>the text breaks off in mid-sentence and goes on there</source>
        <translation>文字在句中斷開，在那裡接上</translation>
    </message>
    <message>
        <source>both lines carry the number {number}</source>
        <translation>兩處都標著第 {number} 號</translation>
    </message>
    <message>
        <source>the catchword {slug} agrees</source>
        <translation>提示詞 {slug} 相符</translation>
    </message>
    <message>
        <source>only one of the two lines carries a number</source>
        <translation>兩處只有一處標了序號</translation>
    </message>
    <message>
        <source>the file itself says so</source>
        <translation>檔案本身如此註明</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>您指定的</translation>
    </message>
    <message>
        <source>you said that it does not go on there</source>
        <translation>您說過不接在那裡</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>A little faster</source>
        <translation>稍快</translation>
    </message>
    <message>
        <source>A little slower</source>
        <translation>稍慢</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>朗讀語速</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>文章字型</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋體</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>文章行距</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>緊</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>適中</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Width of articles</source>
        <translation>文章欄寬</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落間距</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>正體中文</source>
        <translation>正體中文</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Type size of menus and panels</source>
        <translation>選單和面板的字級</translation>
    </message>
    <message>
        <source>Type size of articles</source>
        <translation>文章的字級</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>顯示側欄</translation>
    </message>
    <message>
        <source>How pages are shown</source>
        <translation>版面顯示方式</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>單版</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>兩版並排</translation>
    </message>
    <message>
        <source>Pages one below the other</source>
        <translation>上下連續</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Colours by day</source>
        <translation>白天的色彩</translation>
    </message>
    <message>
        <source>Colours by night</source>
        <translation>夜間的色彩</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>淺色紙面</translation>
    </message>
    <message>
        <source>Yellowed paper</source>
        <translation>暖黃紙面</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>高對比，白底黑字</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>高對比，黑底白字</translation>
    </message>
    <message>
        <source>Dark window, light page</source>
        <translation>深色視窗，淺色版面</translation>
    </message>
    <message>
        <source>Dark page, pictures as they are</source>
        <translation>深色版面，照片照原樣</translation>
    </message>
    <message>
        <source>Dark page, scanned pages inverted</source>
        <translation>深色版面，掃描的版面反相</translation>
    </message>
    <message>
        <source>Begin with what was read last</source>
        <translation>啟動時接著上次讀的地方</translation>
    </message>
    <message>
        <source>What the colours mean to you</source>
        <translation>各種顏色對您的用處（例如「待查」）</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Where articles are read</source>
        <translation>文章在哪裡讀</translation>
    </message>
    <message>
        <source>Instead of the page</source>
        <translation>佔滿版面的位置</translation>
    </message>
    <message>
        <source>Beside the page</source>
        <translation>在版面旁邊</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Save as…</source>
        <translation>另存新檔……</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>劃線</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下畫線</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>刪除線</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫批註……</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>給本版加書籤</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>書籤與批註</translation>
    </message>
    <message>
        <source>Yellow pen</source>
        <translation>黃色筆</translation>
    </message>
    <message>
        <source>Orange pen</source>
        <translation>橙色筆</translation>
    </message>
    <message>
        <source>Green pen</source>
        <translation>綠色筆</translation>
    </message>
    <message>
        <source>Blue pen</source>
        <translation>藍色筆</translation>
    </message>
    <message>
        <source>Pink pen</source>
        <translation>粉色筆</translation>
    </message>
    <message>
        <source>Purple pen</source>
        <translation>紫色筆</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Column by column</source>
        <translation>逐欄閱讀</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>單版</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>兩版並排</translation>
    </message>
    <message>
        <source>Pages one below the other</source>
        <translation>上下連續</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>複製並註明出處</translation>
    </message>
    <message>
        <source>Copy as a reference</source>
        <translation>複製為參考文獻（GB/T 7714）</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>全選本文</translation>
    </message>
    <message>
        <source>Hand: dragging moves the page</source>
        <translation>手形工具：拖曳版面</translation>
    </message>
    <message>
        <source>Text: dragging selects words</source>
        <translation>文字工具：選取文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>選字</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>尋找……</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>找下一處</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>找上一處</translation>
    </message>
    <message>
        <source>A screenful down</source>
        <translation>往下翻一個畫面</translation>
    </message>
    <message>
        <source>A screenful up</source>
        <translation>往上翻一個畫面</translation>
    </message>
    <message>
        <source>About Jumpline</source>
        <translation>關於轉版</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>讀全文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一版</translation>
    </message>
    <message>
        <source>Follow jump</source>
        <translation>跟著轉版讀下去</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>翻版</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>轉到某一版…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>接著讀</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按鍵一覽…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最後一版</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Next article or jump line</source>
        <translation>下一篇文章或轉版行</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Notes on this issue…</source>
        <translation>這一期的提示…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整版</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>按版寬顯示</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Read article</source>
        <translation>通讀全文</translation>
    </message>
    <message>
        <source>Return to the page</source>
        <translation>回到版面</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>側欄</translation>
    </message>
    <message>
        <source>Size of print (100 %)</source>
        <translation>原大（100%）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整版顯示</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>版寬</translation>
    </message>
    <message>
        <source>Open a missing page…</source>
        <translation>補上缺的版…</translation>
    </message>
    <message>
        <source>Let go of the page added</source>
        <translation>去掉補上的這一版</translation>
    </message>
    <message>
        <source>Preview where a jump leads</source>
        <translation>看一眼轉到哪裡</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Goes on at…</source>
        <translation>接在……</translation>
    </message>
    <message>
        <source>This does not go on there</source>
        <translation>不接在那裡</translation>
    </message>
    <message>
        <source>As found again</source>
        <translation>恢復自動找到的</translation>
    </message>
    <message>
        <source>What can be done with an article or jump line</source>
        <translation>文章、轉版線可以做什麼</translation>
    </message>
    <message>
        <source>Keep that it goes on here</source>
        <translation>記住接在這裡</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新視窗</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>關閉這個視窗</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Clip this article</source>
        <translation>剪報：剪下這篇文章</translation>
    </message>
    <message>
        <source>Clippings…</source>
        <translation>剪報本……</translation>
    </message>
    <message>
        <source>Select by keys</source>
        <translation>用鍵盤選字</translation>
    </message>
    <message>
        <source>Article beside the page</source>
        <translation>文章在版面旁邊</translation>
    </message>
    <message>
        <source>To the page, the article beside it, or a bar</source>
        <translation>換到版面、旁邊的文章或工具列</translation>
    </message>
    <message>
        <source>Place the note here</source>
        <translation>把批註放在這裡</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>匯入筆記……</translation>
    </message>
    <message>
        <source>Export the notes of this newspaper…</source>
        <translation>匯出本期筆記……</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>匯出全部筆記……</translation>
    </message>
    <message>
        <source>Notebook of all newspapers</source>
        <translation>筆記本（全部報紙）</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>— on to page {page} —</source>
        <translation>—— 轉至{page}版 ——</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Show page {page}</source>
        <translation>翻到 {page} 版</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>選中全文</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>收起文章</translation>
    </message>
    <message>
        <source>Articles are now read beside the page.</source>
        <translation>以後文章在版面旁邊開啟。</translation>
    </message>
    <message>
        <source>Articles are now read instead of the page.</source>
        <translation>以後文章佔滿版面的位置開啟。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>{count} place before: Shift+F3 leads back to it.</source>
        <translation>前面還有 {count} 處，按 Shift+F3 往回找。</translation>
    </message>
    <message>
        <source>{count} places before: Shift+F3 leads back to them.</source>
        <translation>前面還有 {count} 處，按 Shift+F3 往回找。</translation>
    </message>
    <message>
        <source>{count} more place: F3 leads on to it.</source>
        <translation>還有 {count} 處，按 F3 繼續找。</translation>
    </message>
    <message>
        <source>{count} more places: F3 leads on to them.</source>
        <translation>還有 {count} 處，按 F3 繼續找。</translation>
    </message>
    <message>
        <source>Words to find in this issue</source>
        <translation>在本期中尋找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的地方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reading the issue …</source>
        <translation>正在通讀本期……</translation>
    </message>
    <message>
        <source>Not in this issue.</source>
        <translation>本期中沒有這些字。</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 處，共 {count} 處</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>“{headline}” goes on at “{other}”</source>
        <translation>「{headline}」接到「{other}」</translation>
    </message>
    <message>
        <source>“{headline}” does not go on there</source>
        <translation>「{headline}」不接在那裡</translation>
    </message>
    <message>
        <source>“{headline}” as found again</source>
        <translation>「{headline}」恢復自動找到的</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>復原：{what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>選一篇文章</translation>
    </message>
    <message>
        <source>Articles by page</source>
        <translation>各版文章</translation>
    </message>
    <message>
        <source>Words of the headline, or a page</source>
        <translation>輸入標題裡的字，或版號</translation>
    </message>
    <message>
        <source>“{headline}” goes on at:</source>
        <translation>「{headline}」接在哪一篇：</translation>
    </message>
    <message>
        <source>“{headline}” comes from:</source>
        <translation>「{headline}」接自哪一篇：</translation>
    </message>
    <message>
        <source>This does not come from there</source>
        <translation>不是接自那裡</translation>
    </message>
    <message>
        <source>Comes from…</source>
        <translation>接自……</translation>
    </message>
    <message>
        <source>Nothing goes on from here.</source>
        <translation>這裡沒有接到別處。</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <translation>這裡沒有改正過。</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>selected: {words}</source>
        <translation>已選取：{words}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第{page}版</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>本期檔案中沒有</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>續</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Begins on page {page}: {headline}</source>
        <translation>上接{page}版：{headline}</translation>
    </message>
    <message>
        <source>Goes on in the next issue</source>
        <translation>下期待續</translation>
    </message>
    <message>
        <source>Goes on upon page {page}: {headline}</source>
        <translation>下轉{page}版：{headline}</translation>
    </message>
    <message>
        <source>Page {page}; the article that is meant was not found there</source>
        <translation>{page}版；沒有在那裡找到所指的文章</translation>
    </message>
    <message>
        <source>See page {page}</source>
        <translation>見{page}版</translation>
    </message>
    <message>
        <source>See page {page}: {headline}</source>
        <translation>見{page}版：{headline}</translation>
    </message>
    <message>
        <source>Several articles on page {page} may be meant: choose one</source>
        <translation>{page}版上有幾篇文章都可能是下文，請選一篇</translation>
    </message>
    <message>
        <source>The file of this issue has no page {page}</source>
        <translation>本期檔案中沒有 {page} 版</translation>
    </message>
    <message>
        <source>Where this goes on could not be found</source>
        <translation>沒有找到下文在哪裡</translation>
    </message>
    <message>
        <source>Click to open it from another file.</source>
        <translation>點一下，可從別的檔案裡開啟它。</translation>
    </message>
    <message>
        <source>Not certain. For it speaks: {reasons}</source>
        <translation>不能肯定。依據：{reasons}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第{page}版</translation>
    </message>
    <message>
        <source>Only to page {page}</source>
        <translation>只翻到 {page} 版</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>也許</translation>
    </message>
</context>
<context>
    <name>Missing page</name>
    <message>
        <source>Back</source>
        <translation>回到原處</translation>
    </message>
    <message>
        <source>The file of this issue has no page {page}</source>
        <translation>本期檔案中沒有 {page} 版</translation>
    </message>
    <message>
        <source>Click here to see what would go on there.</source>
        <translation>按一下這裡，看哪些文章轉到這一版。</translation>
    </message>
    <message>
        <source>These articles would go on there:</source>
        <translation>下列文章轉到那一版：</translation>
    </message>
    <message>
        <source>Does another file have this page? Open it: the page then stays with this issue.</source>
        <translation>別的檔案裡有這一版嗎？開啟它，這一版就會一直留在本期裡。</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>開啟這一版…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>not in this file</source>
        <translation>本期檔案中沒有</translation>
    </message>
    <message>
        <source>{count} article</source>
        <translation>{count} 篇</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} 篇</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Newspapers, read page by page and article by article</source>
        <translation>一版一版看報，一篇一篇讀完</translation>
    </message>
    <message>
        <source>Open a folder of pages…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Open a newspaper…</source>
        <translation>開啟報紙…</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最近讀過</translation>
    </message>
    <message>
        <source>Specimens to try</source>
        <translation>樣報，拿來試讀</translation>
    </message>
    <message>
        <source>What you open will be listed here.</source>
        <translation>開啟過的報紙會列在這裡。</translation>
    </message>
    <message>
        <source>or drop files on this window</source>
        <translation>也可以把檔案拖到這個視窗裡</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字</translation>
    </message>
    <message>
        <source>How articles are set</source>
        <translation>文章的字型、字級、行距和欄寬</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>A newspaper reader in which a printed jump line leads on to where the article goes on.</source>
        <translation>讀報軟體：點一下報上印的「下轉某版」，就到文章接著往下的地方。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt {qt}.</source>
        <translation>自由軟體，以 MIT 授權條款釋出。用 Qt {qt} 製作。</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>轉到某一版</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>標題導航</translation>
    </message>
    <message>
        <source>Its pages are: {pages}.</source>
        <translation>這一期有：{pages}。</translation>
    </message>
    <message>
        <source>Jumpline</source>
        <translation>轉版</translation>
    </message>
    <message>
        <source>Jumpline {version}</source>
        <translation>轉版 {version}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵一覽</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Open a folder of pages</source>
        <translation>開啟放著各版的資料夾</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>開啟報紙</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>正在開啟 {file} …</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 版，共 {count} 版</translation>
    </message>
    <message>
        <source>Pages {first} and {last} of {count}</source>
        <translation>第 {first}、{last} 版，共 {count} 版</translation>
    </message>
    <message>
        <source>Page {pages}</source>
        <translation>{pages} 版</translation>
    </message>
    <message>
        <source>Page, as printed (A4, 第4版) or counted (4):</source>
        <translation>版次（A4、第4版），或者從頭數第幾版（4）：</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面導航</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The issue was opened; this is not quite right in it:</source>
        <translation>這一期已經開啟，只是有幾處不妥：</translation>
    </message>
    <message>
        <source>There is no page “{page}” in this issue.</source>
        <translation>這一期沒有「{page}」版。</translation>
    </message>
    <message>
        <source>There is nothing wrong with this issue.</source>
        <translation>這一期沒有什麼不妥。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>{count} note on this issue</source>
        <translation>這一期有 {count} 則提示</translation>
    </message>
    <message>
        <source>{count} notes on this issue</source>
        <translation>這一期有 {count} 則提示</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>無法開啟 {file}。</translation>
    </message>
    <message>
        <source>No article in view goes on elsewhere.</source>
        <translation>眼前的文章沒有轉到別處的。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…… 還有 {count} 則</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>開啟 {page} 版</translation>
    </message>
    <message>
        <source>Page {page} is now part of this issue.</source>
        <translation>{page} 版已補進本期。</translation>
    </message>
    <message>
        <source>page {page} added</source>
        <translation>補進 {page} 版</translation>
    </message>
    <message>
        <source>page {page} let go of</source>
        <translation>去掉 {page} 版</translation>
    </message>
    <message>
        <source>Page {page} is no longer part of this issue.</source>
        <translation>{page} 版已從本期去掉。</translation>
    </message>
    <message>
        <source>This issue lacks no page.</source>
        <translation>本期不缺版。</translation>
    </message>
    <message>
        <source>Page {page} was not added.</source>
        <translation>{page} 版沒有補上。</translation>
    </message>
    <message>
        <source>Looking for page {page} in {file} …</source>
        <translation>正在 {file} 裡找 {page} 版……</translation>
    </message>
    <message>
        <source>No jump line is in view.</source>
        <translation>眼前沒有轉版的提示。</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>沒有開啟。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>開啟別的……</translation>
    </message>
    <message>
        <source>Jumpline broke off last time. It goes on where you were.</source>
        <translation>上次轉版意外中斷，現在接著您上次讀到的地方。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Under way</source>
        <translation>正在進行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Setting page {page} …</source>
        <translation>正在排 {page} 版……</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The file of this newspaper has changed.</source>
        <translation>這份報紙的檔案有改動。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>The file of this newspaper is no longer in its place. What is open can be read on.</source>
        <translation>這份報紙的檔案已不在原處，可能被移走或刪除了。已經開啟的可以接著讀。</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Copied with {source}.</source>
        <translation>已複製，出處：{source}。</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>已複製參考文獻。</translation>
    </message>
    <message>
        <source>Nothing is selected. Choose the text tool and draw over words.</source>
        <translation>沒有選中文字。請用文字工具在字上拖一拖。</translation>
    </message>
    <message>
        <source>The arrow keys move the caret; with Shift they select.</source>
        <translation>用方向鍵移動游標，按住 Shift 再移動就是選字。</translation>
    </message>
    <message>
        <source>This page is a picture. The words of the article can be selected where it is read whole.</source>
        <translation>這一版是圖片，字不能直接選。讀全文時可以選文章裡的字。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>放大圖片</translation>
    </message>
    <message>
        <source>Enlarge the picture: {caption}</source>
        <translation>放大圖片：{caption}</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>儲存圖片……</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>圖片已存為 {file}。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>哪些標記</translation>
    </message>
    <message>
        <source>On which page</source>
        <translation>在哪一版</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>What to do with these words</source>
        <translation>對選中的文字</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改批註……</translation>
    </message>
    <message>
        <source>Write on this highlight…</source>
        <translation>在這處劃線上寫批註……</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>去掉劃線</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>已改色彩</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} 版</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Write here. **Bold** and lists are kept.</source>
        <translation>在這裡寫。**粗體**和列表會保留。</translation>
    </message>
    <message>
        <source>Categories, with commas</source>
        <translation>分類，用逗號隔開</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look for notes</source>
        <translation>尋找筆記</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>書籤與批註</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Choose words and press H to highlight them, N to write a note.</source>
        <translation>還沒有標記。選中文字後，按 H 劃線，按 N 寫批註。</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>劃線</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Not found again</source>
        <translation>待重新定位</translation>
    </message>
    <message>
        <source>Not found again: these wait for you</source>
        <translation>待重新定位</translation>
    </message>
    <message>
        <source>Choose words first: with the text tool, or by dragging while Shift is held.</source>
        <translation>請先選中文字：用文字工具拖曳，或按住 Shift 拖曳。</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已劃線</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>已取消書籤</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>已加書籤</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已刪除，按 Ctrl+Z 可以恢復。</translation>
    </message>
    <message>
        <source>These words are not found in the issue as it is now. What you wrote is kept.</source>
        <translation>在現在這一期裡找不到這些文字。您寫的內容都還在。</translation>
    </message>
    <message>
        <source>A note that you were writing was kept: “{words}”</source>
        <translation>上次沒寫完的批註還在：「{words}」</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>接著寫</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>批註已儲存</translation>
    </message>
    <message>
        <source>It is shown, but could not be kept: {reason}</source>
        <translation>內容還在螢幕上，但沒能儲存：{reason}</translation>
    </message>
    <message>
        <source>{colour}, for {meaning}</source>
        <translation>{colour}，用於{meaning}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What to call this bookmark</source>
        <translation>給這個書籤取個名字</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>取個名字</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>接著寫</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bookmark named</source>
        <translation>書籤已命名</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <translation>{made} 寫</translation>
    </message>
    <message>
        <source>Made {made}, changed {changed}</source>
        <translation>{made} 寫，{changed} 改</translation>
    </message>
    <message>
        <source>Write a note here…</source>
        <translation>在這裡寫批註……</translation>
    </message>
    <message>
        <source>Bookmark this paragraph</source>
        <translation>在這一段加書籤</translation>
    </message>
    <message>
        <source>Name the bookmark…</source>
        <translation>替書籤取名字……</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Click to write a note here</source>
        <translation>按一下，在這裡寫批註</translation>
    </message>
    <message>
        <source>Click to bookmark this page</source>
        <translation>按一下，替這一版加書籤</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Choose by kind, colour, category or page, and sort</source>
        <translation>依類型、顏色、分類、版次篩選和排序</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>全部顏色</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分類</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部版面</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>依版面先後</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>最近更動的在前</translation>
    </message>
    <message>
        <source>Place it…</source>
        <translation>放到新位置……</translation>
    </message>
    <message>
        <source>A name for the bookmark</source>
        <translation>為書籤取個名字</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>在這裡寫批註</translation>
    </message>
    <message>
        <source>These words are not in the paper as it is now. Place it by hand, or keep it here.</source>
        <translation>現在的報紙上找不到這些字。可以親手放到新位置，也可以就留在這裡。</translation>
    </message>
    <message>
        <source>No note is like this. Choose less, or look for other words.</source>
        <translation>沒有這樣的標記。請放寬篩選，或換個詞尋找。</translation>
    </message>
    <message>
        <source>Categories kept</source>
        <translation>分類已儲存</translation>
    </message>
    <message>
        <source>Nothing is selected yet.</source>
        <translation>還沒有選取文字。</translation>
    </message>
    <message>
        <source>Placed here</source>
        <translation>已放到新位置</translation>
    </message>
    <message>
        <source>Select the words it belongs to, then choose “Place it here”.</source>
        <translation>請選取它該在的文字，再按「放在這裡」。</translation>
    </message>
    <message>
        <source>It stood at “{quote}”. Select the words it belongs to now, then choose “Place it here”.</source>
        <translation>它原來在「{quote}」。請選取它現在該在的文字，再按「放在這裡」。</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>放在這裡</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>全部標記</translation>
    </message>
    <message>
        <source>Removed ones</source>
        <translation>已刪除的</translation>
    </message>
    <message>
        <source>Show in the paper</source>
        <translation>在報上看</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>放回來</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已放回來</translation>
    </message>
    <message>
        <source>Words or category</source>
        <translation>文字或分類</translation>
    </message>
    <message>
        <source>Everything is kept now.</source>
        <translation>現在都儲存好了。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Print the article instead</source>
        <translation>改印這篇文章</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在找印表機…</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>沒有找到印表機</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>沒有可列印的內容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{count} side of paper</source>
        <translation>共 {count} 面</translation>
    </message>
    <message>
        <source>{count} sides of paper</source>
        <translation>共 {count} 面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>這一版</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>幾個版</translation>
    </message>
    <message>
        <source>The whole issue</source>
        <translation>整期報紙</translation>
    </message>
    <message>
        <source>This article, with where it goes on</source>
        <translation>這篇文章（連同轉版）</translation>
    </message>
    <message>
        <source>The words selected</source>
        <translation>選取的文字</translation>
    </message>
    <message>
        <source>The clippings book</source>
        <translation>剪報本</translation>
    </message>
    <message>
        <source>Fitted to the paper</source>
        <translation>縮放到一張紙</translation>
    </message>
    <message>
        <source>In the size of the newspaper</source>
        <translation>報紙原大</translation>
    </message>
    <message>
        <source>In per cent of it</source>
        <translation>按百分比</translation>
    </message>
    <message>
        <source>Large, over several sheets</source>
        <translation>放大，拼幾張紙</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>一張紙印兩個版</translation>
    </message>
    <message>
        <source>As a booklet to fold</source>
        <translation>對折成小冊子</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>灰階</translation>
    </message>
    <message>
        <source>Saving ink</source>
        <translation>省墨</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不印</translation>
    </message>
    <message>
        <source>Highlights only</source>
        <translation>只印劃線</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>印在旁邊</translation>
    </message>
    <message>
        <source>Numbered, at the end</source>
        <translation>編號，印在最後</translation>
    </message>
    <message>
        <source>What</source>
        <translation>列印內容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎麼印</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>橫向幾張紙</translation>
    </message>
    <message>
        <source>Type size in points</source>
        <translation>字級（點）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄數</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>您的筆記</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>頁邊距</translation>
    </message>
    <message>
        <source>Paper, date and page at the head</source>
        <translation>頁首印報名、日期和版次</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The text comes out {size} points high, too small to read with ease.</source>
        <translation>印出來的字只有 {size} 點，讀起來太小。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已送到{printer}列印。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存成 {file}。</translation>
    </message>
    <message>
        <source>There is no page {page} in this issue.</source>
        <translation>這一期沒有 {page} 版。</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>The voice does not answer. Begin again after a moment.</source>
        <translation>朗讀的聲音沒有回應。請過一會兒再開始。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>嗓音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>語速</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
</context>
<context>
    <name>Clippings</name>
    <message>
        <source>Clippings</source>
        <translation>剪報本</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>剪報</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>學科</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>未歸類</translation>
    </message>
    <message>
        <source>Show in the newspaper</source>
        <translation>看報上原文</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>從剪報本移除</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部匯出……</translation>
    </message>
    <message>
        <source>Nothing is clipped yet. Press K on an article to keep it here.</source>
        <translation>剪報本還是空的。看到想留的文章，按 K 就剪到這裡。</translation>
    </message>
    <message>
        <source>There is no article to clip here.</source>
        <translation>這裡沒有可剪的文章。</translation>
    </message>
    <message>
        <source>“{title}” is clipped already: {category}.</source>
        <translation>《{title}》已經剪過了，在「{category}」裡。</translation>
    </message>
    <message>
        <source>“{title}” is in your clippings: {category}.</source>
        <translation>《{title}》已剪入剪報本，歸在「{category}」。</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>已剪報</translation>
    </message>
    <message>
        <source>Clipped on {day}</source>
        <translation>剪於 {day}</translation>
    </message>
    <message>
        <source>The clippings were saved as {file}.</source>
        <translation>剪報已存為 {file}。</translation>
    </message>
    <message>
        <source>Choose a category, or write a new one.</source>
        <translation>選一個學科，或者寫一個新的。</translation>
    </message>
    <message>
        <source>Another category…</source>
        <translation>換個學科……</translation>
    </message>
    <message>
        <source>Open the clippings</source>
        <translation>開啟剪報本</translation>
    </message>
    <message>
        <source>Moved to another category</source>
        <translation>已換學科</translation>
    </message>
    <message>
        <source>Open the newspaper first: {source}</source>
        <translation>請先開啟這份報紙：{source}</translation>
    </message>
    <message>
        <source>Export the clippings</source>
        <translation>匯出剪報</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF，和印出來一樣</translation>
    </message>
    <message>
        <source>Web page, with the pictures in it</source>
        <translation>網頁，圖片都在裡面</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文字檔</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Newspaper, to be opened with Jumpline</source>
        <translation>報紙檔案，用轉版開啟</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>存成</translation>
    </message>
    <message>
        <source>With my highlights and notes</source>
        <translation>帶上我的劃線和批註</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Choose a name…</source>
        <translation>取個名稱……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Saving {file} …</source>
        <translation>正在儲存 {file}……</translation>
    </message>
    <message>
        <source>The whole issue</source>
        <translation>整期報紙</translation>
    </message>
    <message>
        <source>This page ({page})</source>
        <translation>這一版（{page}）</translation>
    </message>
    <message>
        <source>This article, with where it goes on: {headline}</source>
        <translation>這篇文章，連同轉版的部分：{headline}</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Saving page {number} of {all} …</source>
        <translation>正在儲存第 {number} 版，共 {all} 版……</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存為 {file}。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>沒有儲存。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>出了意外</translation>
    </message>
    <message>
        <source>Something unexpected happened in Jumpline. Your notes are kept, and you can go on reading. If it happens again, copy the report and send it to whoever looks after Jumpline for you.</source>
        <translation>轉版出了意外。您的筆記已經存好，可以接著看。要是再出現，請複製下面的報告，傳給替您照看轉版的人。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接著看</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import notes</source>
        <translation>匯入筆記</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>匯出筆記</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記檔案</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部筆記</translation>
    </message>
    <message>
        <source>Bring back {count} that was removed here</source>
        <translation>把以前在這裡刪除的 {count} 條也放回來</translation>
    </message>
    <message>
        <source>Bring back {count} that were removed here</source>
        <translation>把以前在這裡刪除的 {count} 條也放回來</translation>
    </message>
    <message>
        <source>Nothing in “{file}” is new here.</source>
        <translation>「{file}」裡沒有新的筆記，這裡都有了。</translation>
    </message>
    <message>
        <source>Import {count} note</source>
        <translation>匯入 {count} 條</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>匯入 {count} 條</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改過的</translation>
    </message>
    <message>
        <source>What is imported, by newspaper</source>
        <translation>各份報紙要匯入的</translation>
    </message>
    <message>
        <source>{count} is here already and stays as it is.</source>
        <translation>有 {count} 條這裡已經有了，不動。</translation>
    </message>
    <message>
        <source>{count} are here already and stay as they are.</source>
        <translation>有 {count} 條這裡已經有了，不動。</translation>
    </message>
    <message>
        <source>{count} is older than what is here and is left out.</source>
        <translation>有 {count} 條比這裡的舊，不匯入。</translation>
    </message>
    <message>
        <source>{count} are older than what is here and are left out.</source>
        <translation>有 {count} 條比這裡的舊，不匯入。</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在匯出……</translation>
    </message>
    <message>
        <source>Imported {count} note</source>
        <translation>已匯入 {count} 條筆記</translation>
    </message>
    <message>
        <source>{count} note was saved as {file}.</source>
        <translation>已把 {count} 條筆記匯出到 {file}。</translation>
    </message>
    <message>
        <source>{count} notes were saved as {file}.</source>
        <translation>已把 {count} 條筆記匯出到 {file}。</translation>
    </message>
    <message>
        <source>{count} new note</source>
        <translation>{count} 條新筆記</translation>
    </message>
    <message>
        <source>{count} new notes</source>
        <translation>{count} 條新筆記</translation>
    </message>
    <message>
        <source>{count} changed note</source>
        <translation>{count} 條改過的筆記</translation>
    </message>
    <message>
        <source>{count} changed notes</source>
        <translation>{count} 條改過的筆記</translation>
    </message>
    <message>
        <source>In “{file}”: {new} and {changed}.</source>
        <translation>「{file}」裡有 {new}、{changed}。</translation>
    </message>
    <message>
        <source>In “{file}”: {what}.</source>
        <translation>「{file}」裡有 {what}。</translation>
    </message>
    <message>
        <source>Imported {count} notes</source>
        <translation>已匯入 {count} 條筆記</translation>
    </message>
    <message>
        <source>Notes for this and other readers (*.annotation)</source>
        <translation>可再匯入的筆記 (*.annotation)</translation>
    </message>
    <message>
        <source>Text with signs, Markdown (*.md)</source>
        <translation>Markdown 文字 (*.md)</translation>
    </message>
    <message>
        <source>A page for the browser (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>All newspapers</source>
        <translation>全部報紙</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} 條</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} 條</translation>
    </message>
    <message>
        <source>No note is like this. Choose less, or look for other words.</source>
        <translation>沒有這樣的標記。請放寬篩選，或換個詞尋找。</translation>
    </message>
    <message>
        <source>What you highlight (H), write (N) and bookmark (Ctrl+D) in any newspaper is found here.</source>
        <translation>您在各份報紙上劃線的字（H）、寫的批註（N）、加的書籤（Ctrl+D），都會收在這裡。</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>筆記本</translation>
    </message>
    <message>
        <source>Notes of all newspapers</source>
        <translation>全部報紙的筆記</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Newspaper or date</source>
        <translation>報名或日期</translation>
    </message>
    <message>
        <source>It is not known where the file of “{title}” is. Choose it.</source>
        <translation>不知道「{title}」的檔案在哪裡，請選擇它。</translation>
    </message>
    <message>
        <source>The file of “{title}” is no longer at {file}. Choose where it is now.</source>
        <translation>「{title}」的檔案已不在 {file}，請選擇它現在的位置。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案……</translation>
    </message>
    <message>
        <source>This is another newspaper: the note is of “{title}”. Choose the file of that one.</source>
        <translation>這是另一份報紙；這條批註是「{title}」的，請選擇那一份的檔案。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>尋找位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 檔案</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷徑</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Symbolic Link</source>
        <translation>符號連結</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
</TS>
