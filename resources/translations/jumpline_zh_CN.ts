<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>Nothing here reads aloud. Where that is wanted, install its part: pip install "jumpline[speech]".</source>
        <translation>没有安装朗读。需要的话，请安装这一部分：pip install "jumpline[speech]"。</translation>
    </message>
    <message>
        <source>This package of Jumpline has no part that reads aloud. A screen reader of your system, such as Orca, can read its window to you. Jumpline made from its source can have that part: pipx install ".[speech]".</source>
        <translation>这个安装包不含朗读。可以用系统的屏幕阅读器（例如 Orca）把窗口里的文字读出来。从源代码安装的转版可以带朗读：pipx install ".[speech]"。</translation>
    </message>
    <message>
        <source>The voices of this system do not answer. Look whether it can make sounds.</source>
        <translation>系统的嗓音没有回应。请看看电脑能否发出声音。</translation>
    </message>
    <message>
        <source>{voice} reads {language} aloud.</source>
        <translation>{voice} 能朗读 {language}。</translation>
    </message>
    <message>
        <source>No voice here reads {language} aloud. Install one, such as speech-dispatcher with espeak-ng.</source>
        <translation>没有能朗读 {language} 的嗓音。请安装一种，例如 speech-dispatcher 加 espeak-ng。</translation>
    </message>
    <message>
        <source>There is no article {article} in it. Look with inspect.</source>
        <translation>其中没有文章 {article}。可用 inspect 查看。</translation>
    </message>
    <message>
        <source>There are no words after --quote. Write some that stand in the paper.</source>
        <translation>--quote 后面没有文字。请写上报纸里有的一句话。</translation>
    </message>
    <message>
        <source>These words are not in it: {quote}. Look whether they are on this page.</source>
        <translation>其中没有这些字：{quote}。请看看是否在这一版上。</translation>
    </message>
    <message>
        <source>These words stand in {number} places; the first is on page {page}.</source>
        <translation>这些字有 {number} 处，取第一处，在 {page} 版。</translation>
    </message>
    <message>
        <source>Notes are not written as {kind}. Choose .annotation, .md or .html.</source>
        <translation>笔记不能写成 {kind}。请用 .annotation、.md 或 .html。</translation>
    </message>
    <message>
        <source>The file of notes is larger than {most} bytes. Export fewer notes.</source>
        <translation>笔记文件超过 {most} 字节。请少导出一些。</translation>
    </message>
    <message>
        <source>The file has more than {most} notes. Export fewer.</source>
        <translation>文件里的笔记超过 {most} 条。请少导出一些。</translation>
    </message>
    <message>
        <source>The file holds no notes that can be read. Export it anew.</source>
        <translation>文件里没有读得出的笔记。请重新导出。</translation>
    </message>
    <message>
        <source>No font on this computer has the character U+{code}; it is shown as a frame with this number.</source>
        <translation>这台电脑的字体里没有 U+{code} 这个字，先用带编号的方框代替。</translation>
    </message>
    <message>
        <source>No font on this computer has the characters of this newspaper. Install a Chinese font, for example Noto Serif CJK, and open it again.</source>
        <translation>这台电脑没有能显示这份报纸的字体。请先安装中文字体（例如思源宋体），再重新打开。</translation>
    </message>
    <message>
        <source>This is no newspaper that can be read here. The formats read are: {formats}.</source>
        <translation>这不是能在这里读的报纸文件。可读的格式有：{formats}。</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}). Check the disk, or copy it elsewhere.</source>
        <translation>无法读取（{reason}）。请检查磁盘，或把它复制到别处再打开。</translation>
    </message>
    <message>
        <source>It is a pipe or a device. Give a file or a folder.</source>
        <translation>这是管道或设备，不是文件。请选择文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no such file here any more, or there never was. Check the name and the place.</source>
        <translation>这里没有这个文件，或者它已被移走。请核对文件名和位置。</translation>
    </message>
    <message>
        <source>You are not allowed to read it. Ask its owner for permission, or copy it elsewhere.</source>
        <translation>没有读取权限。请向所有者要权限，或复制到别处再打开。</translation>
    </message>
    <message>
        <source>It holds more than {entries} files. Open the issue's own folder or file.</source>
        <translation>里面的文件超过 {entries} 个。请直接打开这一期报纸的文件夹或文件。</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than {depth}. Open the issue's own folder.</source>
        <translation>文件夹套了不止 {depth} 层。请直接打开这一期报纸的文件夹。</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than {depth}. Unpack it and open the issue alone.</source>
        <translation>里面的文件夹套了不止 {depth} 层。请解压后单独打开这一期报纸。</translation>
    </message>
    <message>
        <source>It holds a file named {entry}, which leads outside it. Ask for the file anew.</source>
        <translation>里面有一个名为 {entry} 的文件，指向包外。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>It holds a link named {entry}. Ask for the file anew.</source>
        <translation>里面有一个名为 {entry} 的链接，不予打开。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it first and open the folder.</source>
        <translation>文件加了密码。请先解压，再打开解压出来的文件夹。</translation>
    </message>
    <message>
        <source>It is packed in an unusual way. Unpack it first and open the folder.</source>
        <translation>压缩方式不常见。请先解压，再打开解压出来的文件夹。</translation>
    </message>
    <message>
        <source>It is packed {ratio} times smaller than its content, as no newspaper is. Do not open it.</source>
        <translation>压缩比超过 {ratio} 倍，报纸不会这样。请不要打开它。</translation>
    </message>
    <message>
        <source>The zip archive is damaged or incomplete. Ask for the file anew.</source>
        <translation>压缩包已损坏或不完整。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>There is no file named {entry} in it any more. Ask for it anew.</source>
        <translation>里面已经没有名为 {entry} 的文件。请重新索取。</translation>
    </message>
    <message>
        <source>There is no issue.xml in it. Ask for the file anew.</source>
        <translation>里面没有 issue.xml。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>There are no files in it. Choose the folder or file that holds the newspaper.</source>
        <translation>里面没有文件。请选择存放报纸的文件夹或文件。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it anew.</source>
        <translation>文件是空的。请重新索取。</translation>
    </message>
    <message>
        <source>Of several things given together each must be a page file. Open folders one by one.</source>
        <translation>同时打开几样东西时，每一样都须是版面文件。文件夹请逐个打开。</translation>
    </message>
    <message>
        <source>{entry} is larger than {limit} MB. Open a smaller file.</source>
        <translation>{entry} 超过 {limit} MB。请换一个小些的文件。</translation>
    </message>
    <message>
        <source>Its files are larger than {limit} MB together. Open fewer.</source>
        <translation>全部文件合计超过 {limit} MB。请少打开一些。</translation>
    </message>
    <message>
        <source>There is no text in {name}. Ask for the page anew.</source>
        <translation>{name} 里没有文字。请重新索取这一版。</translation>
    </message>
    <message>
        <source>{name} is not the text of a page in an encoding known here. Save it anew as UTF-8.</source>
        <translation>{name} 不是版面文字，或其编码无法识别。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Line {line}: a second &lt;{element}&gt; found, one expected. Put &lt;br/&gt; between lines.</source>
        <translation>第 {line} 行：只应有一个 &lt;{element}&gt;，这里又出现一个。多行之间请用 &lt;br/&gt;。</translation>
    </message>
    <message>
        <source>Line {line}: a second &lt;{element}&gt; found, one expected. It was passed over.</source>
        <translation>第 {line} 行：只应有一个 &lt;{element}&gt;，这里又出现一个，已略过。</translation>
    </message>
    <message>
        <source>Line {line}: {expected} expected in {where}, “{found}” found. It was passed over; correct it there.</source>
        <translation>第 {line} 行：{where} 处应为 {expected}，却是“{found}”，已略过。请在该处改正。</translation>
    </message>
    <message>
        <source>Line {line}: it continues {id}, and there is no such article. The link is left out.</source>
        <translation>第 {line} 行：所接的文章 {id} 不存在，这条链接已略去。</translation>
    </message>
    <message>
        <source>It cannot be written here ({reason}). Choose another place.</source>
        <translation>无法写入此处（{reason}）。请换一个位置。</translation>
    </message>
    <message>
        <source>Its DOCTYPE declares things of its own, which is not allowed. Remove the DOCTYPE.</source>
        <translation>DOCTYPE 里有自定义的声明，不予打开。请删去 DOCTYPE。</translation>
    </message>
    <message>
        <source>Line {line}: this is no sound XML ({detail}). Correct it there, or ask for the file anew.</source>
        <translation>第 {line} 行：XML 有错（{detail}）。请在该处改正，或重新索取这个文件。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;issue&gt; of urn:jumpline:issue:1 expected, {found} found. A newer version may read it.</source>
        <translation>第 {line} 行：应为 urn:jumpline:issue:1 的 &lt;issue&gt;，却是 {found}。也许新版程序能读。</translation>
    </message>
    <message>
        <source>One of its XML tags is longer than {limit} characters. Ask for the file anew.</source>
        <translation>有一个 XML 标记超过 {limit} 个字符。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;/{expected}&gt; expected, &lt;/{found}&gt; found. Close the element, or ask for the file anew.</source>
        <translation>第 {line} 行：应为 &lt;/{expected}&gt;，却是 &lt;/{found}&gt;。请补上结束标记，或重新索取这个文件。</translation>
    </message>
    <message>
        <source>Line {line}: a character expected, &amp;{entity}; found, which has no meaning. Write the character itself.</source>
        <translation>第 {line} 行：&amp;{entity}; 没有定义。请直接写这个字符。</translation>
    </message>
    <message>
        <source>Line {line}: these bytes are no text in the encoding that the file names. Save it as UTF-8.</source>
        <translation>第 {line} 行：字节与文件声明的编码不符。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file breaks off at line {line}. Ask for it anew.</source>
        <translation>文件到第 {line} 行就断了。请重新索取。</translation>
    </message>
    <message>
        <source>Its XML has more than {count} elements. Split the issue.</source>
        <translation>XML 的元素超过 {count} 个。请把这一期拆开。</translation>
    </message>
    <message>
        <source>Its XML is nested deeper than {depth}. Ask for the file anew.</source>
        <translation>XML 套了不止 {depth} 层。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>Line {line}: a href expected, none found. The picture is left out.</source>
        <translation>第 {line} 行：缺少 href，这张图片已略去。</translation>
    </message>
    <message>
        <source>Line {line}: there is no picture {href}. Put it beside the XML.</source>
        <translation>第 {line} 行：找不到图片 {href}。请把它放在 XML 旁边。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;page&gt; expected in &lt;issue&gt;, {found} found and no page. Ask for the file anew.</source>
        <translation>第 {line} 行：&lt;issue&gt; 里应有 &lt;page&gt;，却是 {found}，一个版面也没有。请重新索取这个文件。</translation>
    </message>
    <message>
        <source>Line {line}: an article without an id, now called {new}.</source>
        <translation>第 {line} 行：文章没有 id，暂称 {new}。</translation>
    </message>
    <message>
        <source>Line {line}: a page without a label, taken for {label}. Add its label.</source>
        <translation>第 {line} 行：版面没有版次，暂作 {label} 版。请补上版次。</translation>
    </message>
    <message>
        <source>Line {line}: a second article {id}, now called {new}.</source>
        <translation>第 {line} 行：文章 {id} 重复，改称 {new}。</translation>
    </message>
    <message>
        <source>Line {line}: a second page {label}, now called {new}.</source>
        <translation>第 {line} 行：{label} 版重复，改称 {new}。</translation>
    </message>
    <message>
        <source>Line {line}: {expected} expected in &lt;{element}&gt;, {found} found. Correct it there, or ask for the file anew.</source>
        <translation>第 {line} 行：&lt;{element}&gt; 里应为 {expected}，却是 {found}。请在该处改正，或重新索取这个文件。</translation>
    </message>
    <message>
        <source>Line {line}: {expected} expected in &lt;{element}&gt;, {found} found. Remove it there.</source>
        <translation>第 {line} 行：&lt;{element}&gt; 的属性应为 {expected}，却有 {found}。请在该处删去。</translation>
    </message>
    <message>
        <source>Line {line}: &lt;page&gt; expected, &lt;{found}&gt; found. It belongs before the pages.</source>
        <translation>第 {line} 行：应为 &lt;page&gt;，却是 &lt;{found}&gt;，它应在各版之前。</translation>
    </message>
    <message>
        <source>Line {line}: this breaks the schema ({detail}). Correct it there.</source>
        <translation>第 {line} 行：不合格式（{detail}）。请在该处改正。</translation>
    </message>
    <message>
        <source>There is no page {page} in it. Its pages are: {pages}.</source>
        <translation>本期文件中没有 {page} 版。现有的版面是：{pages}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>没有文件夹 {folder}。请先建好它。</translation>
    </message>
    <message>
        <source>The result cannot be written ({reason}). Make room for it.</source>
        <translation>结果无法写出（{reason}）。请腾出空间。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it in a desktop session.</source>
        <translation>没有可用的屏幕，打不开窗口。请在桌面环境中启动。</translation>
    </message>
    <message>
        <source>{file} has gone, but {rest} beside it holds some of your notes. Put {file} back, or move {rest} away.</source>
        <translation>{file} 不见了，但旁边的 {rest} 里还有您的部分批注。请把 {file} 放回原处，或移走 {rest}。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program. Install that version to go on with your notes.</source>
        <translation>{file} 由新版程序写成。请安装新版，再继续使用批注。</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of this program. Nothing in it was changed; put a good copy in its place.</source>
        <translation>{file} 已损坏，或不是本程序的文件。其内容未作改动；请换上完好的副本。</translation>
    </message>
    <message>
        <source>{file} cannot be opened for writing ({reason}). Allow writing in its folder; until then nothing is kept.</source>
        <translation>{file} 无法写入（{reason}）。请允许写入其文件夹；在此之前什么都不会保存。</translation>
    </message>
    <message>
        <source>Your notes were gone and were taken from the copy of {day}.</source>
        <translation>笔记文件不见了，已取回 {day} 的备份。</translation>
    </message>
    <message>
        <source>Your notes could not be read and were taken from the copy of {day}; the damaged file is kept as {file}.</source>
        <translation>笔记文件损坏，已取回 {day} 的备份；损坏的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Try again in a moment.</source>
        <translation>{file} 正被别的程序使用。请稍后再试。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Look whether the disk is full.</source>
        <translation>{file} 未能写入（{reason}）。请看看磁盘是否已满。</translation>
    </message>
    <message>
        <source>Only the first {limit} pages are read.</source>
        <translation>只读取前 {limit} 版。</translation>
    </message>
    <message>
        <source>There is no page of text in {name}.</source>
        <translation>{name} 里没有版面文字。</translation>
    </message>
    <message>
        <source>Two pages are called {label}; the second is given another label.</source>
        <translation>有两个版面都叫 {label}，后一个另给版次。</translation>
    </message>
    <message>
        <source>The article that ends “{words}” breaks off in the middle of a sentence.</source>
        <translation>以“{words}”结尾的文章在句中断开。</translation>
    </message>
    <message>
        <source>It is not certain which article “{words}” belongs to.</source>
        <translation>“{words}”属于哪篇文章，不能确定。</translation>
    </message>
    <message>
        <source>The text from “{words}” on has no headline.</source>
        <translation>从“{words}”起的文字没有标题。</translation>
    </message>
    <message>
        <source>“{words}” may be a heading; it is taken for text.</source>
        <translation>“{words}”也可能是标题，这里当作正文。</translation>
    </message>
    <message>
        <source>A page that is longer than any newspaper page is shown line by line, as it stands in the file.</source>
        <translation>这一版比任何报纸的一版都长，按文件原样逐行显示。</translation>
    </message>
    <message>
        <source>It is not certain that “{words}” is a heading.</source>
        <translation>“{words}”是不是标题，不能确定。</translation>
    </message>
    <message>
        <source>{file} cannot be written: no picture of this kind, or no room in its folder.</source>
        <translation>{file} 无法写出：没有这种图片格式，或文件夹里没有空间。</translation>
    </message>
    <message>
        <source>{dpi} dots per inch make too large a picture; ask for fewer.</source>
        <translation>每英寸 {dpi} 点的图片太大，请减小点数。</translation>
    </message>
    <message>
        <source>The issue has no page {label}</source>
        <translation>本期没有 {label} 版</translation>
    </message>
    <message>
        <source>It is of {other}, not of {paper}. Choose a file of the same newspaper.</source>
        <translation>这是《{other}》，不是《{paper}》。请选同一份报纸的文件。</translation>
    </message>
    <message>
        <source>It is of {other}, and this issue of {date}. Choose a file of the same day.</source>
        <translation>这是 {other} 的报纸，本期是 {date} 的。请选同一天的文件。</translation>
    </message>
    <message>
        <source>It has no page {page}, only {pages}. Choose the file that has it.</source>
        <translation>里面没有 {page} 版，只有 {pages}。请选有这一版的文件。</translation>
    </message>
    <message>
        <source>The page cannot be kept ({reason}). Look whether the disk is full.</source>
        <translation>这一版无法保存（{reason}）。请看看磁盘是不是满了。</translation>
    </message>
    <message>
        <source>Page {page}, which you added, cannot be read any more. Add it anew.</source>
        <translation>您补上的 {page} 版已经读不出来了，请重新补上。</translation>
    </message>
    <message>
        <source>Clippings are not written as {kind}. Choose .md, .html or .txt.</source>
        <translation>剪报不能写成 {kind}。请用 .md、.html 或 .txt。</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. Choose another one, or save the pages as a PDF.</source>
        <translation>打印机“{printer}”没有回应。请换一台打印机，或者存为 PDF。</translation>
    </message>
    <message>
        <source>{entry} is not in it.</source>
        <translation>其中没有 {entry}。</translation>
    </message>
    <message>
        <source>Jumpline {version}, in {folder}</source>
        <translation>转版 {version}，装在 {folder}</translation>
    </message>
    <message>
        <source>Python {python} on {system}</source>
        <translation>Python {python}，系统是 {system}</translation>
    </message>
    <message>
        <source>{library} {version}</source>
        <translation>程序库 {library} {version}</translation>
    </message>
    <message>
        <source>{library} is missing. Install Jumpline anew.</source>
        <translation>缺少程序库 {library}。请重新安装转版。</translation>
    </message>
    <message>
        <source>The folder {folder} can be written.</source>
        <translation>文件夹 {folder} 可以写入。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Give yourself the right to.</source>
        <translation>文件夹 {folder} 写不进去。请为自己开通写入权限。</translation>
    </message>
    <message>
        <source>The notes in {folder} can be read.</source>
        <translation>{folder} 里的笔记完好。</translation>
    </message>
    <message>
        <source>There is a font for {language}.</source>
        <translation>有显示 {language} 的字体。</translation>
    </message>
    <message>
        <source>No font here has the characters of {language}. Install one, such as Noto CJK.</source>
        <translation>没有显示 {language} 的字体。请安装一种，例如 Noto CJK。</translation>
    </message>
    <message>
        <source>There is a screen to open a window on.</source>
        <translation>有可以打开窗口的屏幕。</translation>
    </message>
    <message>
        <source>What went wrong is written down in {file}</source>
        <translation>出过的差错记在 {file}</translation>
    </message>
    <message>
        <source>These notes do not say which newspaper they are of. Open that newspaper in the window, then import them.</source>
        <translation>这些笔记没有说明是哪份报纸的。请先在窗口里打开那份报纸，再导入。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许这样做</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写出错</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>正被别的程序占用</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>expected {number} argument</source>
        <translation>后面要写 {number} 个值</translation>
    </message>
    <message>
        <source>say the version and end</source>
        <translation>显示版本后结束</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>显示这份说明后结束</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
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
        <translation>没有 {value} 这一项，可以写 {choices}</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {names}</source>
        <translation>选项 {option} 不明确，可能是 {names}</translation>
    </message>
    <message>
        <source>expected {number} arguments</source>
        <translation>后面要写 {number} 个值</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>后面至少写一个值</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>后面最多写一个值</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>后面要写一个值</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>这个选项后面不能带值：{value}</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <translation>不能和参数 {name} 一起用</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <translation>不认识的参数：{names}</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>参数 {names} 中必须有一个</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>还缺少参数：{names}</translation>
    </message>
    <message>
        <source>argument {name}: {complaint}</source>
        <translation>参数 {name}：{complaint}</translation>
    </message>
    <message>
        <source>Add, list, export and import notes</source>
        <translation>添加、列出、导出和导入笔记</translation>
    </message>
    <message>
        <source>the words of the paper to put the note on</source>
        <translation>要加批注的报上原文</translation>
    </message>
    <message>
        <source>what to write; without it the words are marked</source>
        <translation>批注的内容；不写则只划线</translation>
    </message>
    <message>
        <source>a category; may be given again</source>
        <translation>分类；可写多个</translation>
    </message>
    <message>
        <source>look on this page alone</source>
        <translation>只在这一版里找</translation>
    </message>
    <message>
        <source>look in this article alone</source>
        <translation>只在这一篇里找</translation>
    </message>
    <message>
        <source>the file to be written: .annotation, .md or .html</source>
        <translation>要写出的文件：.annotation、.md 或 .html</translation>
    </message>
    <message>
        <source>only say what would come in</source>
        <translation>只说会导入什么，不真导入</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>needs placing</source>
        <translation>待重新定位</translation>
    </message>
    <message>
        <source>{added} new, {newer} newer than here, {same} the same, {older} older than here, {removed} removed here</source>
        <translation>新增 {added} 条，比这里新 {newer} 条，相同 {same} 条，比这里旧 {older} 条，这里已删除 {removed} 条</translation>
    </message>
    <message>
        <source>Say what was understood of a newspaper file</source>
        <translation>说明从报纸文件中读懂了什么</translation>
    </message>
    <message>
        <source>everything, as JSON</source>
        <translation>以 JSON 给出全部内容</translation>
    </message>
    <message>
        <source>A newspaper reader in which jump lines are links. Commands:</source>
        <translation>报纸阅读器，转版处就是链接。命令：</translation>
    </message>
    <message>
        <source>The command is not understood ({detail}). See {program} --help.</source>
        <translation>命令有误（{detail}）。请看 {program} --help。</translation>
    </message>
    <message>
        <source>Draw a page as a picture</source>
        <translation>把一个版面画成图片</translation>
    </message>
    <message>
        <source>the picture to be written</source>
        <translation>要写出的图片</translation>
    </message>
    <message>
        <source>Save an issue, a page or an article in another form</source>
        <translation>把一期报纸、一个版或一篇文章另存为别的格式</translation>
    </message>
    <message>
        <source>only this page</source>
        <translation>只要这一版</translation>
    </message>
    <message>
        <source>only this article, with its continuations; see inspect</source>
        <translation>只要这一篇文章，连同转版的部分；编号见 inspect</translation>
    </message>
    <message>
        <source>with your highlights and notes</source>
        <translation>带上您的划线和批注</translation>
    </message>
    <message>
        <source>the file to be written; its ending says in which form: {kinds}</source>
        <translation>要写出的文件，格式看扩展名：{kinds}</translation>
    </message>
    <message>
        <source>An issue is not saved as {kind}. Choose one of {kinds}.</source>
        <translation>报纸不能存成 {kind}。请从这些里选一个：{kinds}。</translation>
    </message>
    <message>
        <source>The font {font} may not be put into a file. Choose another font in the settings of your system.</source>
        <translation>字体 {font} 不许放进文件。请在系统设置里换一种字体。</translation>
    </message>
    <message>
        <source>{file} is no file that could be replaced. Choose another name.</source>
        <translation>{file} 不是可以替换的文件。请换一个名字。</translation>
    </message>
    <message>
        <source>the page's label</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>dots per inch, 150 if not given</source>
        <translation>每英寸点数，不写则为 150</translation>
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
        <translation>（版次系推断）</translation>
    </message>
    <message>
        <source>{page}: not in this file</source>
        <translation>{page}：本期文件中没有</translation>
    </message>
    <message>
        <source>that page is not in this file</source>
        <translation>本期文件中没有该版</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>List everything that breaks the rules of the format</source>
        <translation>列出文件中所有不合格式之处</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong</source>
        <translation>{file}：没有问题</translation>
    </message>
    <message>
        <source>Read a newspaper file, or several page files as one issue</source>
        <translation>打开报纸文件，或把几个版面文件作为一期打开</translation>
    </message>
    <message>
        <source>open a program of its own, though another one runs</source>
        <translation>另开一个程序，不用已经打开的那个</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options</source>
        <translation>输出让命令行自动补全命令和选项的脚本</translation>
    </message>
    <message>
        <source>Check fonts, libraries, folders and notes, and say what to do</source>
        <translation>检查字体、程序库、文件夹和笔记，并说明该怎么办</translation>
    </message>
</context>
<context>
    <name>jumps</name>
    <message>
        <source>both stand at the same place among those that go from {here} to {there}</source>
        <translation>从 {here} 版转到 {there} 版的几篇中，两处排在同一位</translation>
    </message>
    <message>
        <source>both carry the byline {byline}</source>
        <translation>两处署名都是“{byline}”</translation>
    </message>
    <message>
        <source>the text there has a deck of its own</source>
        <translation>那里的文字有自己的副题</translation>
    </message>
    <message>
        <source>both texts have the words {words}</source>
        <translation>两处文字都有“{words}”</translation>
    </message>
    <message>
        <source>the text there has a byline of its own</source>
        <translation>那里的文字另有署名</translation>
    </message>
    <message>
        <source>the two texts share few words</source>
        <translation>两处文字相同的词很少</translation>
    </message>
    <message>
        <source>no line there leads back</source>
        <translation>那里没有指回来的转版提示</translation>
    </message>
    <message>
        <source>no line leads on to it</source>
        <translation>这里没有指过去的转版提示</translation>
    </message>
    <message>
        <source>the text breaks off in mid-sentence</source>
        <translation>文字在句子中间断开</translation>
    </message>
    <message>
        <source>the text ends with a whole sentence</source>
        <translation>文字以完整的句子结束</translation>
    </message>
    <message>
        <source>the page in “{line}” cannot be read</source>
        <translation>“{line}”中的版号看不清</translation>
    </message>
    <message>
        <source>the two lines carry different numbers</source>
        <translation>两处转版提示的序号不同</translation>
    </message>
    <message>
        <source>“{line}” leads back, its page cannot be read</source>
        <translation>“{line}”指回别处，版号看不清</translation>
    </message>
    <message>
        <source>“{line}” leads back to another page</source>
        <translation>“{line}”指回的是别的版</translation>
    </message>
    <message>
        <source>“{line}” names another page</source>
        <translation>“{line}”写的是别的版</translation>
    </message>
    <message>
        <source>the text there begins as an article of its own</source>
        <translation>那里的文字像另一篇的开头</translation>
    </message>
    <message>
        <source>what {mark} opens before the jump is closed there</source>
        <translation>转版前的{mark}在那里合上</translation>
    </message>
    <message>
        <source>the text breaks off in mid-sentence and a new one begins there</source>
        <translation>文字在句子中间断开，那里却是新的一句</translation>
    </message>
    <message>
        <source>{mark} there closes what was not opened</source>
        <translation>那里的{mark}在转版前没有对应的前一半</translation>
    </message>
    <message>
        <source>the text there begins in mid-sentence, and none was broken off</source>
        <translation>那里从半句开始，而这里的句子是完整的</translation>
    </message>
    <message>
        <source>the jump cuts the word “{word}” in two</source>
        <translation>转版处把“{word}”一词断开了</translation>
    </message>
    <message>
        <source>“{word}” across the jump is no word of this issue</source>
        <translation>转版处连成的“{word}”在这一期里不是词</translation>
    </message>
    <message>
        <source>the headlines differ</source>
        <translation>两处标题不同</translation>
    </message>
    <message>
        <source>no other article goes from page {here} to page {there}</source>
        <translation>从 {here} 版转到 {there} 版的只有这一篇</translation>
    </message>
    <message>
        <source>“{line}” leads back to page {page}</source>
        <translation>“{line}”指回 {page} 版</translation>
    </message>
    <message>
        <source>the text there has no headline of its own</source>
        <translation>那里的文字没有自己的标题</translation>
    </message>
    <message>
        <source>the headlines are alike</source>
        <translation>两处标题相近</translation>
    </message>
    <message>
        <source>the text breaks off in mid-sentence and goes on there</source>
        <translation>文字在句中断开，在那里接上</translation>
    </message>
    <message>
        <source>both lines carry the number {number}</source>
        <translation>两处都标着第 {number} 号</translation>
    </message>
    <message>
        <source>the catchword {slug} agrees</source>
        <translation>提示词 {slug} 相符</translation>
    </message>
    <message>
        <source>only one of the two lines carries a number</source>
        <translation>两处只有一处标了序号</translation>
    </message>
    <message>
        <source>the file itself says so</source>
        <translation>文件本身如此注明</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>您指定的</translation>
    </message>
    <message>
        <source>you said that it does not go on there</source>
        <translation>您说过不接在那里</translation>
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
        <translation>朗读语速</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>文章字体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>文章行距</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>紧</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width of articles</source>
        <translation>文章栏宽</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落间距</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <translation>菜单和面板的字号</translation>
    </message>
    <message>
        <source>Type size of articles</source>
        <translation>文章的字号</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧栏</translation>
    </message>
    <message>
        <source>How pages are shown</source>
        <translation>版面显示方式</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单版</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>两版并排</translation>
    </message>
    <message>
        <source>Pages one below the other</source>
        <translation>上下连续</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Colours by day</source>
        <translation>白天的配色</translation>
    </message>
    <message>
        <source>Colours by night</source>
        <translation>夜间的配色</translation>
    </message>
    <message>
        <source>Light paper</source>
        <translation>浅色纸面</translation>
    </message>
    <message>
        <source>Yellowed paper</source>
        <translation>暖黄纸面</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>高对比度，白底黑字</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>高对比度，黑底白字</translation>
    </message>
    <message>
        <source>Dark window, light page</source>
        <translation>深色窗口，浅色版面</translation>
    </message>
    <message>
        <source>Dark page, pictures as they are</source>
        <translation>深色版面，照片照原样</translation>
    </message>
    <message>
        <source>Dark page, scanned pages inverted</source>
        <translation>深色版面，扫描的版面反相</translation>
    </message>
    <message>
        <source>Begin with what was read last</source>
        <translation>启动时接着上次读的地方</translation>
    </message>
    <message>
        <source>What the colours mean to you</source>
        <translation>各种颜色对您的用处（例如“待查”）</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
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
        <source>Where articles are read</source>
        <translation>文章在哪里读</translation>
    </message>
    <message>
        <source>Instead of the page</source>
        <translation>占满版面的位置</translation>
    </message>
    <message>
        <source>Beside the page</source>
        <translation>在版面旁边</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Save as…</source>
        <translation>另存为……</translation>
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
        <translation>朗读</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写批注……</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>给本版加书签</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>书签与批注</translation>
    </message>
    <message>
        <source>Yellow pen</source>
        <translation>黄色笔</translation>
    </message>
    <message>
        <source>Orange pen</source>
        <translation>橙色笔</translation>
    </message>
    <message>
        <source>Green pen</source>
        <translation>绿色笔</translation>
    </message>
    <message>
        <source>Blue pen</source>
        <translation>蓝色笔</translation>
    </message>
    <message>
        <source>Pink pen</source>
        <translation>粉色笔</translation>
    </message>
    <message>
        <source>Purple pen</source>
        <translation>紫色笔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Column by column</source>
        <translation>逐栏阅读</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单版</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>两版并排</translation>
    </message>
    <message>
        <source>Pages one below the other</source>
        <translation>上下连续</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>复制并注明出处</translation>
    </message>
    <message>
        <source>Copy as a reference</source>
        <translation>复制为参考文献（GB/T 7714）</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>全选本文</translation>
    </message>
    <message>
        <source>Hand: dragging moves the page</source>
        <translation>手形工具：拖动版面</translation>
    </message>
    <message>
        <source>Text: dragging selects words</source>
        <translation>文字工具：选取文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>选字</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找……</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>找上一处</translation>
    </message>
    <message>
        <source>A screenful down</source>
        <translation>下翻一屏</translation>
    </message>
    <message>
        <source>A screenful up</source>
        <translation>上翻一屏</translation>
    </message>
    <message>
        <source>About Jumpline</source>
        <translation>关于转版</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>读全文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一版</translation>
    </message>
    <message>
        <source>Follow jump</source>
        <translation>跟着转版读下去</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>翻版</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>转到某一版…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>接着读</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键一览…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一版</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Next article or jump line</source>
        <translation>下一篇文章或转版行</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Notes on this issue…</source>
        <translation>这一期的提示…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整版</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>按版宽显示</translation>
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
        <translation>退出</translation>
    </message>
    <message>
        <source>Read article</source>
        <translation>通读全文</translation>
    </message>
    <message>
        <source>Return to the page</source>
        <translation>回到版面</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Size of print (100 %)</source>
        <translation>原大（100%）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整版显示</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>版宽</translation>
    </message>
    <message>
        <source>Open a missing page…</source>
        <translation>补上缺的版…</translation>
    </message>
    <message>
        <source>Let go of the page added</source>
        <translation>去掉补上的这一版</translation>
    </message>
    <message>
        <source>Preview where a jump leads</source>
        <translation>看一眼转到哪里</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>不接在那里</translation>
    </message>
    <message>
        <source>As found again</source>
        <translation>恢复自动找到的</translation>
    </message>
    <message>
        <source>What can be done with an article or jump line</source>
        <translation>文章、转版线可以做什么</translation>
    </message>
    <message>
        <source>Keep that it goes on here</source>
        <translation>记住接在这里</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭这个窗口</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Clip this article</source>
        <translation>剪报：剪下这篇文章</translation>
    </message>
    <message>
        <source>Clippings…</source>
        <translation>剪报本……</translation>
    </message>
    <message>
        <source>Select by keys</source>
        <translation>用键盘选字</translation>
    </message>
    <message>
        <source>Article beside the page</source>
        <translation>文章在版面旁边</translation>
    </message>
    <message>
        <source>To the page, the article beside it, or a bar</source>
        <translation>换到版面、旁边的文章或工具条</translation>
    </message>
    <message>
        <source>Place the note here</source>
        <translation>把批注放在这里</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>导入笔记……</translation>
    </message>
    <message>
        <source>Export the notes of this newspaper…</source>
        <translation>导出本期笔记……</translation>
    </message>
    <message>
        <source>Export all notes…</source>
        <translation>导出全部笔记……</translation>
    </message>
    <message>
        <source>Notebook of all newspapers</source>
        <translation>笔记本（全部报纸）</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>— on to page {page} —</source>
        <translation>—— 转至{page}版 ——</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>选中全文</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>收起文章</translation>
    </message>
    <message>
        <source>Articles are now read beside the page.</source>
        <translation>以后文章在版面旁边打开。</translation>
    </message>
    <message>
        <source>Articles are now read instead of the page.</source>
        <translation>以后文章占满版面的位置打开。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>{count} place before: Shift+F3 leads back to it.</source>
        <translation>前面还有 {count} 处，按 Shift+F3 往回找。</translation>
    </message>
    <message>
        <source>{count} places before: Shift+F3 leads back to them.</source>
        <translation>前面还有 {count} 处，按 Shift+F3 往回找。</translation>
    </message>
    <message>
        <source>{count} more place: F3 leads on to it.</source>
        <translation>还有 {count} 处，按 F3 继续找。</translation>
    </message>
    <message>
        <source>{count} more places: F3 leads on to them.</source>
        <translation>还有 {count} 处，按 F3 继续找。</translation>
    </message>
    <message>
        <source>Words to find in this issue</source>
        <translation>在本期中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的地方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the issue …</source>
        <translation>正在通读本期……</translation>
    </message>
    <message>
        <source>Not in this issue.</source>
        <translation>本期中没有这些字。</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>“{headline}” goes on at “{other}”</source>
        <translation>“{headline}”接到“{other}”</translation>
    </message>
    <message>
        <source>“{headline}” does not go on there</source>
        <translation>“{headline}”不接在那里</translation>
    </message>
    <message>
        <source>“{headline}” as found again</source>
        <translation>“{headline}”恢复自动找到的</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>选一篇文章</translation>
    </message>
    <message>
        <source>Articles by page</source>
        <translation>各版文章</translation>
    </message>
    <message>
        <source>Words of the headline, or a page</source>
        <translation>输入标题里的字，或版号</translation>
    </message>
    <message>
        <source>“{headline}” goes on at:</source>
        <translation>“{headline}”接在哪一篇：</translation>
    </message>
    <message>
        <source>“{headline}” comes from:</source>
        <translation>“{headline}”接自哪一篇：</translation>
    </message>
    <message>
        <source>This does not come from there</source>
        <translation>不是接自那里</translation>
    </message>
    <message>
        <source>Comes from…</source>
        <translation>接自……</translation>
    </message>
    <message>
        <source>Nothing goes on from here.</source>
        <translation>这里没有接到别处。</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <translation>这里没有改正过。</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>selected: {words}</source>
        <translation>已选中：{words}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第{page}版</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>本期文件中没有</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
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
        <translation>下期待续</translation>
    </message>
    <message>
        <source>Goes on upon page {page}: {headline}</source>
        <translation>下转{page}版：{headline}</translation>
    </message>
    <message>
        <source>Page {page}; the article that is meant was not found there</source>
        <translation>{page}版；没有在那里找到所指的文章</translation>
    </message>
    <message>
        <source>See page {page}</source>
        <translation>见{page}版</translation>
    </message>
    <message>
        <source>See page {page}: {headline}</source>
        <translation>见{page}版：{headline}</translation>
    </message>
    <message>
        <source>Several articles on page {page} may be meant: choose one</source>
        <translation>{page}版上有几篇文章都可能是下文，请选一篇</translation>
    </message>
    <message>
        <source>The file of this issue has no page {page}</source>
        <translation>本期文件中没有 {page} 版</translation>
    </message>
    <message>
        <source>Where this goes on could not be found</source>
        <translation>没有找到下文在哪里</translation>
    </message>
    <message>
        <source>Click to open it from another file.</source>
        <translation>点一下，可从别的文件里打开它。</translation>
    </message>
    <message>
        <source>Not certain. For it speaks: {reasons}</source>
        <translation>不能肯定。依据：{reasons}</translation>
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
        <translation>也许</translation>
    </message>
</context>
<context>
    <name>Missing page</name>
    <message>
        <source>Back</source>
        <translation>回到原处</translation>
    </message>
    <message>
        <source>The file of this issue has no page {page}</source>
        <translation>本期文件中没有 {page} 版</translation>
    </message>
    <message>
        <source>Click here to see what would go on there.</source>
        <translation>点按这里，看哪些文章转到这一版。</translation>
    </message>
    <message>
        <source>These articles would go on there:</source>
        <translation>下列文章转到那一版：</translation>
    </message>
    <message>
        <source>Does another file have this page? Open it: the page then stays with this issue.</source>
        <translation>别的文件里有这一版吗？打开它，这一版就会一直留在本期里。</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>打开这一版…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>not in this file</source>
        <translation>本期文件中没有</translation>
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
        <translation>一版一版看报，一篇一篇读完</translation>
    </message>
    <message>
        <source>Open a folder of pages…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a newspaper…</source>
        <translation>打开报纸…</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最近读过</translation>
    </message>
    <message>
        <source>Specimens to try</source>
        <translation>样报，拿来试读</translation>
    </message>
    <message>
        <source>What you open will be listed here.</source>
        <translation>打开过的报纸会列在这里。</translation>
    </message>
    <message>
        <source>or drop files on this window</source>
        <translation>也可以把文件拖到这个窗口里</translation>
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
        <translation>笔记</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字</translation>
    </message>
    <message>
        <source>How articles are set</source>
        <translation>文章的字体、字号、行距和栏宽</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>A newspaper reader in which a printed jump line leads on to where the article goes on.</source>
        <translation>读报软件：点一下报上印的“下转某版”，就到文章接着往下的地方。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt {qt}.</source>
        <translation>自由软件，以 MIT 许可发布。用 Qt {qt} 制作。</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到某一版</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>标题导航</translation>
    </message>
    <message>
        <source>Its pages are: {pages}.</source>
        <translation>这一期有：{pages}。</translation>
    </message>
    <message>
        <source>Jumpline</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>Jumpline {version}</source>
        <translation>转版 {version}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Open a folder of pages</source>
        <translation>打开放着各版的文件夹</translation>
    </message>
    <message>
        <source>Open a newspaper</source>
        <translation>打开报纸</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>正在打开 {file} …</translation>
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
        <translation>版次（A4、第4版），或者从头数第几版（4）：</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面导航</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The issue was opened; this is not quite right in it:</source>
        <translation>这一期已经打开，只是有几处不妥：</translation>
    </message>
    <message>
        <source>There is no page “{page}” in this issue.</source>
        <translation>这一期没有“{page}”版。</translation>
    </message>
    <message>
        <source>There is nothing wrong with this issue.</source>
        <translation>这一期没有什么不妥。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>{count} note on this issue</source>
        <translation>这一期有 {count} 条提示</translation>
    </message>
    <message>
        <source>{count} notes on this issue</source>
        <translation>这一期有 {count} 条提示</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation>无法打开 {file}。</translation>
    </message>
    <message>
        <source>No article in view goes on elsewhere.</source>
        <translation>眼前的文章没有转到别处的。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…… 还有 {count} 条</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>打开 {page} 版</translation>
    </message>
    <message>
        <source>Page {page} is now part of this issue.</source>
        <translation>{page} 版已补进本期。</translation>
    </message>
    <message>
        <source>page {page} added</source>
        <translation>补进 {page} 版</translation>
    </message>
    <message>
        <source>page {page} let go of</source>
        <translation>去掉 {page} 版</translation>
    </message>
    <message>
        <source>Page {page} is no longer part of this issue.</source>
        <translation>{page} 版已从本期去掉。</translation>
    </message>
    <message>
        <source>This issue lacks no page.</source>
        <translation>本期不缺版。</translation>
    </message>
    <message>
        <source>Page {page} was not added.</source>
        <translation>{page} 版没有补上。</translation>
    </message>
    <message>
        <source>Looking for page {page} in {file} …</source>
        <translation>正在 {file} 里找 {page} 版……</translation>
    </message>
    <message>
        <source>No jump line is in view.</source>
        <translation>眼前没有转版的提示。</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>没有打开。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开别的……</translation>
    </message>
    <message>
        <source>Jumpline broke off last time. It goes on where you were.</source>
        <translation>上次转版意外中断，现在接着您上次读到的地方。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
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
        <translation>这份报纸的文件有改动。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>The file of this newspaper is no longer in its place. What is open can be read on.</source>
        <translation>这份报纸的文件已不在原处，可能被移走或删除了。已经打开的可以接着读。</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied with {source}.</source>
        <translation>已复制，出处：{source}。</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>已复制参考文献。</translation>
    </message>
    <message>
        <source>Nothing is selected. Choose the text tool and draw over words.</source>
        <translation>没有选中文字。请用文字工具在字上拖一拖。</translation>
    </message>
    <message>
        <source>The arrow keys move the caret; with Shift they select.</source>
        <translation>用方向键移动光标，按住 Shift 再移动就是选字。</translation>
    </message>
    <message>
        <source>This page is a picture. The words of the article can be selected where it is read whole.</source>
        <translation>这一版是图片，字不能直接选。读全文时可以选文章里的字。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Enlarge the picture: {caption}</source>
        <translation>放大图片：{caption}</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片……</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>图片已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>哪些标记</translation>
    </message>
    <message>
        <source>On which page</source>
        <translation>在哪一版</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>What to do with these words</source>
        <translation>对选中的文字</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改批注……</translation>
    </message>
    <message>
        <source>Write on this highlight…</source>
        <translation>在这处划线上写批注……</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>去掉划线</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>已改颜色</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} 版</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write here. **Bold** and lists are kept.</source>
        <translation>在这里写。**粗体**和列表会保留。</translation>
    </message>
    <message>
        <source>Categories, with commas</source>
        <translation>分类，用逗号隔开</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look for notes</source>
        <translation>查找笔记</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>书签与批注</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Choose words and press H to highlight them, N to write a note.</source>
        <translation>还没有标记。选中文字后，按 H 划线，按 N 写批注。</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
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
        <translation>请先选中文字：用文字工具拖动，或按住 Shift 拖动。</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已划线</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>已取消书签</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>已加书签</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>已删除，按 Ctrl+Z 可以恢复。</translation>
    </message>
    <message>
        <source>These words are not found in the issue as it is now. What you wrote is kept.</source>
        <translation>在现在这一期里找不到这些文字。您写的内容都还在。</translation>
    </message>
    <message>
        <source>A note that you were writing was kept: “{words}”</source>
        <translation>上次没写完的批注还在：“{words}”</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>批注已保存</translation>
    </message>
    <message>
        <source>It is shown, but could not be kept: {reason}</source>
        <translation>内容还在屏幕上，但没能保存：{reason}</translation>
    </message>
    <message>
        <source>{colour}, for {meaning}</source>
        <translation>{colour}，用于{meaning}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What to call this bookmark</source>
        <translation>给这个书签起个名字</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>起个名字</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bookmark named</source>
        <translation>书签已命名</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <translation>{made} 写</translation>
    </message>
    <message>
        <source>Made {made}, changed {changed}</source>
        <translation>{made} 写，{changed} 改</translation>
    </message>
    <message>
        <source>Write a note here…</source>
        <translation>在这里写批注……</translation>
    </message>
    <message>
        <source>Bookmark this paragraph</source>
        <translation>在这一段加书签</translation>
    </message>
    <message>
        <source>Name the bookmark…</source>
        <translation>给书签起名字……</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Click to write a note here</source>
        <translation>点一下，在这里写批注</translation>
    </message>
    <message>
        <source>Click to bookmark this page</source>
        <translation>点一下，给这一版加书签</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose by kind, colour, category or page, and sort</source>
        <translation>按类型、颜色、分类、版次筛选和排序</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>全部颜色</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
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
        <translation>按版面先后</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>最近改动的在前</translation>
    </message>
    <message>
        <source>Place it…</source>
        <translation>放到新位置……</translation>
    </message>
    <message>
        <source>A name for the bookmark</source>
        <translation>给书签起个名</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>在这里写批注</translation>
    </message>
    <message>
        <source>These words are not in the paper as it is now. Place it by hand, or keep it here.</source>
        <translation>现在的报纸上找不到这些字。可以亲手放到新位置，也可以就留在这里。</translation>
    </message>
    <message>
        <source>No note is like this. Choose less, or look for other words.</source>
        <translation>没有这样的标记。请放宽筛选，或换个词查找。</translation>
    </message>
    <message>
        <source>Categories kept</source>
        <translation>分类已保存</translation>
    </message>
    <message>
        <source>Nothing is selected yet.</source>
        <translation>还没有选中文字。</translation>
    </message>
    <message>
        <source>Placed here</source>
        <translation>已放到新位置</translation>
    </message>
    <message>
        <source>Select the words it belongs to, then choose “Place it here”.</source>
        <translation>请选中它该在的文字，再按“放在这里”。</translation>
    </message>
    <message>
        <source>It stood at “{quote}”. Select the words it belongs to now, then choose “Place it here”.</source>
        <translation>它原来在“{quote}”。请选中它现在该在的文字，再按“放在这里”。</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>放在这里</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>全部标记</translation>
    </message>
    <message>
        <source>Removed ones</source>
        <translation>已删除的</translation>
    </message>
    <message>
        <source>Show in the paper</source>
        <translation>在报上看</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>放回来</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已放回来</translation>
    </message>
    <message>
        <source>Words or category</source>
        <translation>文字或分类</translation>
    </message>
    <message>
        <source>Everything is kept now.</source>
        <translation>现在都保存好了。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Print the article instead</source>
        <translation>改印这篇文章</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在找打印机…</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>没有找到打印机</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>没有可打印的内容</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>这一版</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>几个版</translation>
    </message>
    <message>
        <source>The whole issue</source>
        <translation>整期报纸</translation>
    </message>
    <message>
        <source>This article, with where it goes on</source>
        <translation>这篇文章（连同转版）</translation>
    </message>
    <message>
        <source>The words selected</source>
        <translation>选中的文字</translation>
    </message>
    <message>
        <source>The clippings book</source>
        <translation>剪报本</translation>
    </message>
    <message>
        <source>Fitted to the paper</source>
        <translation>缩放到一张纸</translation>
    </message>
    <message>
        <source>In the size of the newspaper</source>
        <translation>报纸原大</translation>
    </message>
    <message>
        <source>In per cent of it</source>
        <translation>按百分比</translation>
    </message>
    <message>
        <source>Large, over several sheets</source>
        <translation>放大，拼几张纸</translation>
    </message>
    <message>
        <source>Two pages on a sheet</source>
        <translation>一张纸印两个版</translation>
    </message>
    <message>
        <source>As a booklet to fold</source>
        <translation>对折成小册子</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>灰度</translation>
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
        <translation>只印划线</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>印在旁边</translation>
    </message>
    <message>
        <source>Numbered, at the end</source>
        <translation>编号，印在最后</translation>
    </message>
    <message>
        <source>What</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么印</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>横向几张纸</translation>
    </message>
    <message>
        <source>Type size in points</source>
        <translation>字号（磅）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Paper, date and page at the head</source>
        <translation>页眉印报名、日期和版次</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The text comes out {size} points high, too small to read with ease.</source>
        <translation>印出来的字只有 {size} 磅，读起来太小。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>已送到{printer}打印。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存为 {file}。</translation>
    </message>
    <message>
        <source>There is no page {page} in this issue.</source>
        <translation>这一期没有 {page} 版。</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>The voice does not answer. Begin again after a moment.</source>
        <translation>朗读的声音没有回应。请过一会儿再开始。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>嗓音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Clippings</name>
    <message>
        <source>Clippings</source>
        <translation>剪报本</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>Show in the newspaper</source>
        <translation>看报上原文</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>从剪报本删除</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出……</translation>
    </message>
    <message>
        <source>Nothing is clipped yet. Press K on an article to keep it here.</source>
        <translation>剪报本还是空的。看到想留的文章，按 K 就剪到这里。</translation>
    </message>
    <message>
        <source>There is no article to clip here.</source>
        <translation>这里没有可剪的文章。</translation>
    </message>
    <message>
        <source>“{title}” is clipped already: {category}.</source>
        <translation>《{title}》已经剪过了，在“{category}”里。</translation>
    </message>
    <message>
        <source>“{title}” is in your clippings: {category}.</source>
        <translation>《{title}》已剪入剪报本，归在“{category}”。</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>已剪报</translation>
    </message>
    <message>
        <source>Clipped on {day}</source>
        <translation>剪于 {day}</translation>
    </message>
    <message>
        <source>The clippings were saved as {file}.</source>
        <translation>剪报已存为 {file}。</translation>
    </message>
    <message>
        <source>Choose a category, or write a new one.</source>
        <translation>选一个学科，或者写一个新的。</translation>
    </message>
    <message>
        <source>Another category…</source>
        <translation>换个学科……</translation>
    </message>
    <message>
        <source>Open the clippings</source>
        <translation>打开剪报本</translation>
    </message>
    <message>
        <source>Moved to another category</source>
        <translation>已换学科</translation>
    </message>
    <message>
        <source>Open the newspaper first: {source}</source>
        <translation>请先打开这份报纸：{source}</translation>
    </message>
    <message>
        <source>Export the clippings</source>
        <translation>导出剪报</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF，和印出来一样</translation>
    </message>
    <message>
        <source>Web page, with the pictures in it</source>
        <translation>网页，图片都在里面</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Newspaper, to be opened with Jumpline</source>
        <translation>报纸文件，用转版打开</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>存成</translation>
    </message>
    <message>
        <source>With my highlights and notes</source>
        <translation>带上我的划线和批注</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Choose a name…</source>
        <translation>起个名字……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Saving {file} …</source>
        <translation>正在保存 {file}……</translation>
    </message>
    <message>
        <source>The whole issue</source>
        <translation>整期报纸</translation>
    </message>
    <message>
        <source>This page ({page})</source>
        <translation>这一版（{page}）</translation>
    </message>
    <message>
        <source>This article, with where it goes on: {headline}</source>
        <translation>这篇文章，连同转版的部分：{headline}</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Saving page {number} of {all} …</source>
        <translation>正在保存第 {number} 版，共 {all} 版……</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存为 {file}。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>没有保存。</translation>
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
        <translation>转版出了意外。您的笔记已经存好，可以接着看。要是再出现，请复制下面的报告，发给替您照看转版的人。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着看</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记文件</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部笔记</translation>
    </message>
    <message>
        <source>Bring back {count} that was removed here</source>
        <translation>把以前在这里删除的 {count} 条也放回来</translation>
    </message>
    <message>
        <source>Bring back {count} that were removed here</source>
        <translation>把以前在这里删除的 {count} 条也放回来</translation>
    </message>
    <message>
        <source>Nothing in “{file}” is new here.</source>
        <translation>“{file}”里没有新的笔记，这里都有了。</translation>
    </message>
    <message>
        <source>Import {count} note</source>
        <translation>导入 {count} 条</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>导入 {count} 条</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改过的</translation>
    </message>
    <message>
        <source>What is imported, by newspaper</source>
        <translation>各份报纸要导入的</translation>
    </message>
    <message>
        <source>{count} is here already and stays as it is.</source>
        <translation>有 {count} 条这里已经有了，不动。</translation>
    </message>
    <message>
        <source>{count} are here already and stay as they are.</source>
        <translation>有 {count} 条这里已经有了，不动。</translation>
    </message>
    <message>
        <source>{count} is older than what is here and is left out.</source>
        <translation>有 {count} 条比这里的旧，不导入。</translation>
    </message>
    <message>
        <source>{count} are older than what is here and are left out.</source>
        <translation>有 {count} 条比这里的旧，不导入。</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出……</translation>
    </message>
    <message>
        <source>Imported {count} note</source>
        <translation>已导入 {count} 条笔记</translation>
    </message>
    <message>
        <source>{count} note was saved as {file}.</source>
        <translation>已把 {count} 条笔记导出到 {file}。</translation>
    </message>
    <message>
        <source>{count} notes were saved as {file}.</source>
        <translation>已把 {count} 条笔记导出到 {file}。</translation>
    </message>
    <message>
        <source>{count} new note</source>
        <translation>{count} 条新笔记</translation>
    </message>
    <message>
        <source>{count} new notes</source>
        <translation>{count} 条新笔记</translation>
    </message>
    <message>
        <source>{count} changed note</source>
        <translation>{count} 条改过的笔记</translation>
    </message>
    <message>
        <source>{count} changed notes</source>
        <translation>{count} 条改过的笔记</translation>
    </message>
    <message>
        <source>In “{file}”: {new} and {changed}.</source>
        <translation>“{file}”里有 {new}、{changed}。</translation>
    </message>
    <message>
        <source>In “{file}”: {what}.</source>
        <translation>“{file}”里有 {what}。</translation>
    </message>
    <message>
        <source>Imported {count} notes</source>
        <translation>已导入 {count} 条笔记</translation>
    </message>
    <message>
        <source>Notes for this and other readers (*.annotation)</source>
        <translation>可再导入的笔记 (*.annotation)</translation>
    </message>
    <message>
        <source>Text with signs, Markdown (*.md)</source>
        <translation>Markdown 文本 (*.md)</translation>
    </message>
    <message>
        <source>A page for the browser (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>All newspapers</source>
        <translation>全部报纸</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>No note is like this. Choose less, or look for other words.</source>
        <translation>没有这样的标记。请放宽筛选，或换个词查找。</translation>
    </message>
    <message>
        <source>What you highlight (H), write (N) and bookmark (Ctrl+D) in any newspaper is found here.</source>
        <translation>您在各份报纸上划线的字（H）、写的批注（N）、加的书签（Ctrl+D），都会收在这里。</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Notes of all newspapers</source>
        <translation>全部报纸的笔记</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Newspaper or date</source>
        <translation>报名或日期</translation>
    </message>
    <message>
        <source>It is not known where the file of “{title}” is. Choose it.</source>
        <translation>不知道“{title}”的文件在哪里，请选择它。</translation>
    </message>
    <message>
        <source>The file of “{title}” is no longer at {file}. Choose where it is now.</source>
        <translation>“{title}”的文件已不在 {file}，请选择它现在的位置。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件……</translation>
    </message>
    <message>
        <source>This is another newspaper: the note is of “{title}”. Choose the file of that one.</source>
        <translation>这是另一份报纸；这条批注是“{title}”的，请选择那一份的文件。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Symbolic Link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
</TS>
