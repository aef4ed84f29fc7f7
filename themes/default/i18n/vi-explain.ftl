## Giải thích từng loại vấn đề, cho `aoxanh explain` và docs/diagnostics.md.

explain-missing-file =
    aoxanh cần một tệp hoặc thư mục ở nơi được báo mà không thấy. Những thứ không được thiếu là: content/site.yaml, một tệp cho mỗi chiến dịch ghi trong campaigns, commune.yaml trong mỗi thư mục xã, và thư mục giao diện ghi ở theme.
    .why = Thiếu site.yaml, chiến dịch hay giao diện thì không tạo được trang nào; trang cũ giữ nguyên. Thiếu commune.yaml thì aoxanh không biết thư mục ấy là của xã nào; với --keep-going, chỉ riêng xã này vắng mặt trên trang.
    .fix =
        - Tên gõ lệch: đổi tên tệp cho đúng từng chữ. Phần đuôi là .yaml, không phải .yml hay .yaml.txt; muốn thấy đuôi tệp trong Windows, mở thư mục rồi chọn Xem (View) → Phần mở rộng tên tệp (File name extensions).
        - Tệp nằm nhầm chỗ: chuyển về đúng thư mục ghi trong thông báo.
        - Chiến dịch không còn dùng: xóa mã của nó khỏi campaigns trong site.yaml.
        - Thư mục trong content/communes không phải của một xã, phường: chuyển nó ra ngoài.
    .wrong =
        content/communes/18229-duc-tho/commune.yml
    .right =
        content/communes/18229-duc-tho/commune.yaml

explain-unreadable-file =
    Tệp hoặc thư mục có đó, nhưng máy không cho đọc. Lý do đứng sau dấu hai chấm của thông báo.
    .why = aoxanh không đoán trong tệp có gì, nên dừng lại và giữ nguyên trang cũ. Nếu tệp thuộc một xã, --keep-going cho phép xuất bản phần còn lại mà không có xã ấy.
    .fix =
        - “Không có quyền đọc”: mở Thuộc tính (Properties) của tệp và cho tài khoản của bạn quyền đọc, hoặc nhờ người quản lý máy.
        - Tệp đang mở trong Excel hay phần mềm khác: lưu, đóng lại rồi chạy lần nữa.
        - Tệp trên OneDrive, Google Drive chưa tải về: nhấp chuột phải vào tệp, chọn “Luôn giữ trên thiết bị này” (Always keep on this device), chờ tải xong.
        - Lỗi của ổ đĩa hay USB: chép lại tệp từ nơi khác.

explain-not-a-file =
    Ở nơi này aoxanh cần một tệp, nhưng lại gặp một thư mục (hoặc một thứ khác không phải tệp) mang đúng tên ấy. Điều này hay xảy ra khi giải nén: phần mềm tạo ra một thư mục tên commune.yaml, và tệp thật nằm bên trong.
    .why = Khi chưa có tệp ở đúng chỗ, aoxanh chưa xuất bản gì và trang cũ giữ nguyên. Nếu tệp thuộc một xã, --keep-going cho phép xuất bản phần còn lại mà không có xã ấy.
    .fix =
        1. Mở thư mục mang tên được báo và xem tệp thật có ở trong không.
        2. Chuyển tệp thật ra ngoài, tạm đặt tên khác.
        3. Xóa thư mục trống, rồi đổi tên tệp về đúng tên.
    .wrong =
        content/communes/18229-duc-tho/commune.yaml/commune.yaml
    .right =
        content/communes/18229-duc-tho/commune.yaml

explain-file-too-large =
    Tệp lớn hơn mức aoxanh đọc; mức ấy ghi trong thông báo. Mức của từng loại tệp có trong docs/limits.md.
    .why = Một tệp quá lớn có thể làm máy hết bộ nhớ và làm hỏng lần xuất bản của mọi xã. Cả tệp chưa được đọc; trang cũ giữ nguyên cho đến khi tệp gọn lại.
    .fix =
        - Nhật ký: chia theo tháng, như logs/2025-10.csv và logs/2025-11.csv. Mọi tệp trong thư mục logs đều được đọc, không cần nối lại.
        - Tiến độ: tạo thư mục progress rồi chia thành progress/2025-10.yaml, progress/2025-11.yaml.
        - Tệp Excel nặng vì ảnh hoặc định dạng: chọn riêng phần bảng có chữ, chép sang một sổ mới bằng Dán đặc biệt → Giá trị (Paste Special → Values), lưu thành .xlsx.

explain-symlink =
    Đây là một liên kết (symbolic link, mục chỉ đường sang nơi khác trên máy), không phải tệp hay thư mục thật. aoxanh không đi theo liên kết.
    .why = Liên kết có thể dẫn ra ngoài thư mục của trang và vô tình đưa tệp riêng của máy lên mạng. Khi còn liên kết, trang cũ giữ nguyên.
    .fix =
        1. Xóa liên kết (tệp gốc ở nơi kia không mất).
        2. Chép tệp hoặc thư mục thật vào đúng chỗ ấy.

explain-not-utf8 =
    Tệp không được lưu bằng UTF-8 (bảng mã chung, ghi được mọi chữ Việt), nên có chỗ aoxanh không đọc ra chữ. Với bảng CSV, lỗi này có nghĩa là tệp đầy ký tự rỗng: thường là UTF-16 thiếu dấu mở đầu, hoặc không phải tệp chữ.
    .why = Đọc theo bảng mã đoán mò thì “Đức Thọ” có thể thành “Äá»©c Thá»”, nên aoxanh không đọc tệp. Trang cũ giữ nguyên cho đến khi tệp được lưu lại.
    .fix =
        - Tệp YAML hay hướng dẫn, mở bằng Notepad: Tệp → Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8, rồi Lưu. Trong VS Code: bấm tên bảng mã ở góc dưới bên phải → “Save with Encoding” → UTF-8.
        - Bảng trong Excel: Tệp → Lưu thành → CSV UTF-8; hoặc lưu thành .xlsx và xóa tệp .csv cũ. Google Sheets: Tệp → Tải xuống → .csv, luôn là UTF-8. LibreOffice: Tệp → Lưu dạng → Text CSV, chọn bảng mã Unicode (UTF-8).
        - Sau khi lưu, mở lại xem tên người và tên thôn còn đúng dấu không.

explain-legacy-encoding =
    Chữ trong bảng này được gõ bằng bảng mã cũ của phông .VnTime (TCVN3) hoặc VNI-Times (VNI), nên bên trong “Cộng hòa” được lưu là “Céng hßa”. Cũng có khi tệp .csv không phải là chữ, chẳng hạn một tệp Excel bị đổi đuôi.
    .why = Đoán sai bảng mã sẽ đổi tên người, tên thôn mà không ai biết, nên aoxanh không tự chuyển và không tính dòng nào của tệp. Trang cũ giữ nguyên; với --keep-going, chỉ xã này vắng mặt.
    .fix =
        1. Mở tệp trong Excel và xem tên phông: bắt đầu bằng “.Vn” là TCVN3, bắt đầu bằng “VNI-” là VNI.
        2. Chọn cả bảng, bấm Ctrl+C.
        3. Bấm Ctrl+Shift+F6 để mở Công cụ của Unikey. Nguồn: TCVN3 (ABC) hoặc VNI Windows; Đích: Unicode. Chọn chuyển mã clipboard (phần vừa chép), bấm “Chuyển mã”. Lần sau có thể dùng “Chuyển mã nhanh”.
        4. Về Excel, bấm Ctrl+V, đổi phông sang Times New Roman và đọc lại vài tên.
        5. Tệp → Lưu thành → CSV UTF-8 (UTF-8 là bảng mã chung, ghi được mọi chữ Việt). Google Sheets: Tệp → Tải xuống → .csv. LibreOffice: Tệp → Lưu dạng → Text CSV, bảng mã Unicode (UTF-8).
        Nếu đó là tệp Excel bị đổi đuôi: đổi đuôi về như cũ, mở ra rồi lưu thành .xlsx.
    .wrong =
        Ngµy;Ca;ChiÕn dÞch;§iÓm;M· TNV
        01/11/2025;S¸ng;§Êt ®ai;Trô së C«ng an x·;DT-014
    .right =
        Ngày;Ca;Chiến dịch;Điểm;Mã TNV
        01/11/2025;Sáng;Đất đai;Trụ sở Công an xã;DT-014

explain-old-encoding =
    Tệp CSV (bảng lưu thành chữ) được lưu bằng windows-1258, bảng mã tiếng Việt của Windows đời cũ. aoxanh nhận ra và đã chuyển sang Unicode; mọi dòng vẫn được đọc.
    .why = Số liệu không thay đổi. Lưu lại một lần bằng UTF-8 (bảng mã chung, ghi được mọi chữ Việt) thì mở bằng phần mềm nào chữ cũng đúng dấu, và lần sau không còn ghi chú này.
    .fix =
        - Đọc lại vài tên trong tệp xem dấu có đúng không.
        - Excel: Tệp → Lưu thành → CSV UTF-8. Google Sheets: Tệp → Tải xuống → .csv. LibreOffice: Tệp → Lưu dạng → Text CSV, bảng mã Unicode (UTF-8).

explain-unreadable-workbook =
    Tệp có đuôi .xlsx nhưng bên trong không phải bảng tính Excel đọc được. Thường là tệp đặt mật khẩu, tệp .xls hay .ods bị đổi đuôi, hoặc tệp tải về dở dang.
    .why = Cả tệp chưa được tính: thà chờ tệp đúng còn hơn đăng thiếu số. Trang cũ giữ nguyên; với --keep-going, chỉ xã này vắng mặt.
    .fix =
        1. Mở tệp bằng Excel, LibreOffice hoặc Google Sheets. Nếu không mở được, xin lại tệp từ người gửi.
        2. Có mật khẩu thì bỏ: trong Excel, Tệp → Thông tin → Bảo vệ Sổ làm việc → Mã hóa bằng Mật khẩu, xóa trắng ô mật khẩu.
        3. Lưu lại thành .xlsx. Excel: Tệp → Lưu thành → Sổ làm việc Excel (.xlsx). LibreOffice: Tệp → Lưu dạng → Excel 2007-365 (.xlsx). Google Sheets: Tệp → Tải xuống → Microsoft Excel (.xlsx).

explain-sheet-too-wide =
    Trong bảng tính có một ô có chữ nằm quá xa về bên phải; số cột nhiều nhất ghi trong thông báo, còn bảng của aoxanh chỉ cần hơn mười cột. Thường đó là một công thức hay ghi chú bị bỏ quên.
    .why = Ô ở quá xa có thể là số liệu bị dán lệch chỗ, nên cả tệp chưa được tính cho đến khi rõ.
    .fix =
        1. Đến ô ghi trong thông báo: trong Excel bấm Ctrl+G, gõ tên ô, bấm Enter.
        2. Nếu là ô thừa: chọn mọi cột trống từ bên phải bảng đến ô ấy, nhấp chuột phải → Xóa (Delete). Nếu là số liệu thật: chuyển về đúng cột.
        3. Lưu lại. Mọi trang tính của tệp đều được xem, kể cả trang không phải nhật ký.

explain-too-many-cells =
    Tệp bảng tính có hơn 200.000 ô có chữ hoặc số, cộng cả mọi trang tính. Nhật ký mười ba cột cho khoảng 15.000 dòng mới đến mức ấy.
    .why = Tệp quá nhiều ô có thể làm máy hết bộ nhớ, nên cả tệp chưa được tính; trang cũ giữ nguyên.
    .fix =
        - Xóa những trang tính không dùng đến: bản nháp, bảng tổng hợp, danh mục.
        - Công thức kéo xuống hàng nghìn dòng trống: xóa phần bên dưới dòng cuối của bảng.
        - Nhật ký quá dài: chia theo tháng thành nhiều tệp trong thư mục logs, như 2025-10.xlsx và 2025-11.xlsx.

explain-field-too-long =
    Trong bảng CSV (bảng lưu thành chữ, các ô cách nhau bằng dấu phẩy hoặc chấm phẩy) có một ô dài hơn 1 MB, tức khoảng một triệu chữ cái. Hầu như luôn là do một dấu ngoặc kép mở ra mà không đóng lại, nên các dòng sau bị nuốt vào một ô.
    .why = Các dòng bị nuốt sẽ mất khỏi tổng số mà không ai hay, nên cả tệp chưa được tính.
    .fix =
        1. Mở tệp ở dòng ghi trong thông báo và tìm dấu ngoặc kép (") thừa hoặc chưa đóng.
        2. Xóa dấu thừa; dấu ngoặc kép thật sự cần trong ô thì viết hai lần ("").
        3. Nếu có ảnh hay cả một văn bản dán vào ô: xóa đi, chỉ để lại chữ cần thiết.

explain-unused-file =
    aoxanh không biết tệp hoặc thư mục này để làm gì nên bỏ qua. Thường là do tên, đuôi tệp hoặc chỗ đặt khác với quy định; cũng có thể tệp đúng là không cần.
    .why = Nếu trong đó có số liệu thì số liệu ấy chưa có trên trang: xã có thể hiện là “chưa báo cáo” dù đã nộp đủ.
    .fix =
        - Đuôi .xls (Excel đời cũ) hoặc .ods: mở ra, lưu thành .xlsx hoặc CSV UTF-8.
        - Đuôi .yml hoặc .yaml.txt: đổi thành .yaml.
        - Nhật ký đặt thẳng trong thư mục xã: chuyển vào thư mục logs. Lịch trực: thư mục roster. Danh sách tình nguyện viên phải tên là volunteers, tiến độ là progress.
        - Chiến dịch chưa được nhắc đến: thêm mã của nó vào campaigns trong site.yaml.
        - Hướng dẫn hay chiến dịch có dấu hoặc dấu cách trong tên tệp: đặt lại tên, chỉ dùng chữ không dấu, số, dấu gạch nối và gạch dưới.
        - Tệp thật sự không cần: chuyển ra ngoài thư mục content cho gọn.
    .wrong =
        content/communes/18229-duc-tho/2025-11.xls
    .right =
        content/communes/18229-duc-tho/logs/2025-11.xlsx

explain-repaired-letter =
    Trong tệp có chữ trông giống Đ hoặc đ nhưng là chữ của tiếng Iceland ({"\u00D0"}, {"\u00F0"}). aoxanh đã thay bằng chữ Đ, đ của tiếng Việt.
    .why = Mắt thường không phân biệt được, nhưng máy coi là hai chữ khác nhau: tìm “Đức Thọ” sẽ không ra. Số liệu không bị ảnh hưởng.
    .fix = Không bắt buộc. Muốn hết ghi chú: bấm Ctrl+H, chép chữ {"\u00D0"} trong tệp vào ô Tìm, gõ Đ vào ô Thay thế, chọn Thay thế tất cả (bật phân biệt chữ hoa, chữ thường), làm lại với {"\u00F0"} và đ, rồi lưu.

explain-replaced-character =
    Trong tệp có một ký tự điều khiển không nhìn thấy, không được phép có trên trang web. aoxanh đã thay bằng dấu {"\uFFFD"} để bạn nhìn ra chỗ ấy.
    .why = Ký tự này thường lọt vào khi chép từ PDF hay từ phần mềm khác. Dấu {"\uFFFD"} sẽ hiện trên trang nếu chỗ ấy được đăng, và tên có dấu {"\uFFFD"} sẽ không khớp với tên đúng.
    .fix =
        1. Đến dòng hoặc ô ghi trong thông báo.
        2. Xóa cả từ ấy và gõ lại bằng tay (đừng chép lại), rồi lưu.

explain-bad-yaml =
    Tệp YAML (tệp chữ gồm các dòng “khóa: giá trị”, thụt dòng để biết cái nào thuộc cái nào) viết sai nên không đọc được. aoxanh chỉ ra dòng nơi nó không hiểu nữa; chỗ sai thật có thể ở ngay dòng trước.
    .why = Một dấu thụt sai có thể gán số của chỉ tiêu này cho chỉ tiêu khác, nên cả tệp không được đọc. Trang cũ giữ nguyên cho đến khi sửa xong.
    .fix =
        - Sau dấu hai chấm phải có một dấu cách.
        - Thụt dòng bằng dấu cách, không bằng phím Tab; các khóa cùng cấp thụt bằng nhau.
        - Mỗi dấu ngoặc mở, kể cả ngoặc kép, phải có dấu đóng.
        - Câu có dấu hai chấm kèm dấu cách ở giữa, hoặc bắt đầu bằng một ký hiệu như dấu sao, dấu @ hay dấu phần trăm: đặt cả câu trong ngoặc kép.
        - Trong tệp không có dòng --- thứ hai.
    .wrong =
        - campaign:dat-dai
          as_of: 2025-11-16
           difficulties: Khó khăn: thiếu máy quét
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          difficulties: "Khó khăn: thiếu máy quét"

explain-yaml-alias =
    Một giá trị bắt đầu bằng dấu và (&), dấu sao hoặc dấu chấm than. Trong YAML (tệp chữ gồm các dòng “khóa: giá trị”) đó là nhãn để nhắc lại hay đổi loại giá trị; aoxanh không dùng các nhãn ấy.
    .why = Nhãn có thể biến một tệp nhỏ thành hàng tỷ giá trị và làm treo máy, nên cả tệp không được đọc. Trang cũ giữ nguyên.
    .fix =
        - Nếu đó chỉ là câu chữ: đặt cả câu trong ngoặc kép.
        - Nếu là nhãn để nhắc lại: viết hẳn giá trị ra ở từng nơi.
    .wrong =
        difficulties: ! Thiếu máy quét
    .right =
        difficulties: "! Thiếu máy quét"

explain-yaml-too-deep =
    Các giá trị trong tệp YAML (đuôi .yaml) lồng nhau hơn 64 cấp. Nội dung thật chỉ cần khoảng sáu cấp, nên đây thường là một chuỗi dấu ngoặc mở hay dấu gạch đầu dòng gõ lặp, hoặc tệp không phải để cho aoxanh.
    .why = Tệp lồng quá sâu có thể làm chương trình dừng đột ngột, nên cả tệp không được đọc và trang cũ giữ nguyên.
    .fix =
        1. Đến dòng ghi trong thông báo và xóa các dấu ngoặc hay dấu gạch thừa.
        2. Nếu tệp bị rối, chép lại từ bản lưu trước, hoặc tạo trang mẫu bằng aoxanh init thu-nghiem để xem tệp đúng trông ra sao.

explain-yaml-too-many-values =
    Tệp YAML (đuôi .yaml) có hơn 100.000 giá trị. Báo cáo hằng tuần của một xã trong cả năm chỉ có vài nghìn.
    .why = Tệp quá nhiều giá trị làm máy chậm và tốn bộ nhớ của mọi xã, nên cả tệp không được đọc; trang cũ giữ nguyên.
    .fix =
        - Tiến độ nhiều kỳ: tạo thư mục progress và chia theo tháng, như progress/2025-10.yaml và progress/2025-11.yaml.
        - Có đoạn bị dán lặp: xóa các lần lặp.

explain-wrong-shape =
    Giá trị có dạng khác với dạng cần ở đây: cần các khóa và giá trị, cần một danh sách, hay cần một giá trị đơn. Thông báo cho biết dạng nào. Tệp commune.yaml hay site.yaml còn trống cũng bị báo như vậy.
    .why = Giá trị này không được đọc. Vì không rõ người ghi định nói gì, aoxanh không đoán; trang cũ giữ nguyên.
    .fix =
        - Cần danh sách: mỗi mục một dòng, bắt đầu bằng gạch ngang và dấu cách; hoặc đặt tất cả trong ngoặc vuông, cách nhau bằng dấu phẩy. Một mục cũng phải viết như vậy.
        - Cần khóa và giá trị: viết “khóa: giá trị”, mỗi khóa một dòng.
        - Cần giá trị đơn: chỉ viết một số hay một câu; bỏ gạch đầu dòng và ngoặc.
    .wrong =
        guides: xac-minh-dat-dai
    .right =
        guides:
          - xac-minh-dat-dai

explain-unknown-key =
    Trong tệp YAML (đuôi .yaml) có một khóa, tức chữ đứng trước dấu hai chấm, mà aoxanh không biết ở vị trí này. Thường là gõ sai một chữ, viết tiếng Việt, hoặc thụt dòng lệch nên khóa nằm nhầm cấp.
    .why = Nếu bỏ qua thì số liệu sau khóa ấy lặng lẽ mất đi. Vì vậy đây là lỗi, và trang cũ giữ nguyên cho đến khi sửa.
    .fix =
        - Xem gợi ý “có phải …?” và danh sách các khóa dùng được trong thông báo; sửa khóa cho đúng. Khóa viết tiếng Anh, chữ thường.
        - Khóa đúng tên mà vẫn bị báo: thụt dòng cho thẳng với các khóa cùng nhóm.
        - Câu có dấu phẩy nằm trong ngoặc nhọn: đặt cả câu trong ngoặc kép, nếu không phần sau dấu phẩy bị coi là một khóa.
        - Muốn ghi chú riêng cho mình: viết sau dấu thăng, aoxanh sẽ bỏ qua.
    .wrong =
        contact:
          office: Đoàn xã Đức Thọ
          sdt: "0239 000 1014"
    .right =
        contact:
          office: Đoàn xã Đức Thọ
          phone: "0239 000 1014"

explain-repeated-key =
    Một khóa (chữ đứng trước dấu hai chấm) được viết hai lần trong cùng một nhóm của tệp YAML. Thông báo chỉ cả hai nơi.
    .why = Hai giá trị có thể khác nhau và không ai biết giá trị nào đúng, nên chưa xuất bản; trang cũ giữ nguyên.
    .fix =
        - Hai giá trị giống nhau: xóa một dòng.
        - Hai giá trị khác nhau: hỏi người ghi, giữ giá trị đúng.
        - Đó là hai kỳ báo cáo: mỗi kỳ là một mục riêng, bắt đầu bằng gạch ngang.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-11-09
          as_of: 2025-11-16
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16

explain-missing-key =
    Thiếu một khóa bắt buộc (khóa là chữ đứng trước dấu hai chấm), hoặc có khóa mà phía sau còn trống. Thông báo ghi tên khóa và nơi cần thêm.
    .why = Thiếu khóa này thì aoxanh không biết xã nào, ngày nào hay chỉ tiêu nào, nên chưa xuất bản; trang cũ giữ nguyên.
    .fix =
        - Thêm khóa, thụt dòng ngang với các khóa bên cạnh, và ghi giá trị sau dấu hai chấm và một dấu cách.
        - Các khóa bắt buộc: commune.yaml cần code, name, kind; mỗi điểm, đội, thôn cần id, name; mỗi kỳ tiến độ cần campaign, as_of, values; mỗi buổi cần date, title; lịch trực cần week; hướng dẫn cần title; chiến dịch cần name, period, indicators.
        - Khóa đã có mà vẫn bị báo: xem nó có thụt dòng lệch sang nhóm khác không.
    .wrong =
        - campaign: dat-dai
          values:
            thua-da-ra-soat: 11230
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 11230

explain-empty-text =
    Có một chỗ cần giá trị mà còn trống: một danh sách không có mục nào, một gạch đầu dòng không có chữ, hoặc hai dấu ngoặc kép không có gì ở giữa.
    .why = Trống không phải là 0: aoxanh không đoán, nên chưa xuất bản và trang cũ giữ nguyên.
    .fix =
        - Ghi giá trị vào, hoặc xóa gạch đầu dòng thừa.
        - Chưa có số liệu của một chỉ tiêu: xóa cả dòng của chỉ tiêu ấy (đừng ghi 0); trang sẽ ghi là chưa báo cáo.
        - Danh sách không bắt buộc (như shifts, tasks) mà chưa cần: xóa cả khóa.
    .wrong =
        values:
          thua-da-ra-soat: 11230
          thua-sach: ""
    .right =
        values:
          thua-da-ra-soat: 11230

explain-text-too-long =
    Một câu chữ trong tệp YAML (đuôi .yaml) dài hơn mức ghi trong thông báo. Mức tính bằng byte: chữ không dấu chiếm một byte, chữ có dấu hai hoặc ba byte; 20.000 byte vẫn đủ cho vài trang giấy.
    .why = Câu dài như vậy thường là do quên đóng ngoặc kép nên nhiều dòng dính làm một. Giá trị chưa được đọc, trang cũ giữ nguyên.
    .fix =
        - Tìm dấu ngoặc kép chưa đóng ở chỗ ấy.
        - Nếu đúng là bài dài: chỉ để lại phần tóm tắt; hướng dẫn dài thì viết thành tệp .md trong content/guides.

explain-bad-id =
    Mã (id) là tên ngắn để các tệp nhắc đến nhau, như dat-dai hay cong-an. Mã này có ký tự không dùng được: chỉ được có chữ không dấu, chữ số, dấu gạch nối và gạch dưới, dài nhất 64 ký tự.
    .why = Mã đứng trong địa chỉ trang web và trong mọi nơi nhắc đến nó; mã có dấu hay dấu cách sẽ hỏng đường dẫn. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        1. Bỏ dấu, thay dấu cách bằng gạch nối: “Công an” thành cong-an. Tên đầy đủ có dấu ghi ở khóa name.
        2. Sửa cả những nơi khác nhắc đến mã này (tiến độ, nhật ký, lịch trực).
    .wrong =
        points:
          - id: Công an
            name: Trụ sở Công an xã
    .right =
        points:
          - id: cong-an
            name: Trụ sở Công an xã

explain-bad-code =
    Mã đơn vị hành chính trong commune.yaml phải có đúng năm chữ số, như 18229. Ở đây thiếu, thừa, hoặc có ký tự khác.
    .why = Mã là căn cước của xã, phường: có mã đúng thì số liệu mới về đúng nơi. Xã này chưa được tính; với --keep-going, các xã khác vẫn lên trang.
    .fix =
        - Tra mã trong bảng danh mục đơn vị hành chính Việt Nam (bảng sau khi sắp xếp năm 2025), dùng mã của xã, không dùng mã của tỉnh hay huyện cũ.
        - Excel hay bỏ số 0 ở đầu: viết đủ năm chữ số, trong ngoặc kép.
    .wrong =
        code: 4
    .right =
        code: "00004"

explain-bad-date =
    Giá trị này không phải ngày viết theo kiểu năm-tháng-ngày, hoặc là ngày không có trong lịch (như 30 tháng 2), hoặc năm ngoài khoảng 1900 đến 2200. Trong tệp YAML (tệp chữ gồm các dòng “khóa: giá trị”) chỉ viết được kiểu này; kiểu 16/11/2025 chỉ dùng trong bảng.
    .why = Ngày quyết định số liệu thuộc kỳ nào. Đoán sai giữa 07/11 và 11/07 là lệch bốn tháng, nên aoxanh chưa xuất bản và giữ trang cũ.
    .fix = Viết bốn chữ số năm, hai chữ số tháng, hai chữ số ngày, cách nhau bằng gạch nối; thêm số 0 ở đầu nếu cần: 2025-09-07.
    .wrong =
        as_of: 16/11/2025
    .right =
        as_of: 2025-11-16

explain-bad-time =
    Giá trị này không phải giờ viết theo kiểu giờ:phút, từ 00:00 đến 24:00. Nếu đây là một ca trong site.yaml thì cũng có thể là giờ bắt đầu và giờ kết thúc trùng nhau.
    .why = Giờ của ca cho biết một lượt kéo dài bao lâu và điểm mở cửa lúc nào. Giờ sai thì bà con đến không gặp ai; vì vậy chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Viết trong ngoặc kép, phút đủ hai chữ số: "07:30". Không viết 7h30 hay 7.30.
        - Ca qua nửa đêm: ghi to nhỏ hơn from, như from "20:00", to "01:00".
    .wrong =
        from: 7h30
        to: 11h30
    .right =
        from: "07:30"
        to: "11:30"

explain-bad-week =
    Khóa week của lịch trực phải là năm, dấu gạch nối, chữ W và hai chữ số của tuần, như 2025-W46. Số tuần đếm theo chuẩn ISO (tuần bắt đầu từ Thứ Hai); năm thường có 52 tuần, có năm 53.
    .why = Không biết tuần nào thì không xếp được ca nào của tệp lên lịch. Trang cũ giữ nguyên; với --keep-going, chỉ xã này vắng mặt.
    .fix =
        1. Tìm số tuần của ngày Thứ Hai: trong Excel, gõ công thức ISOWEEKNUM với ô có ngày ấy; Google Sheets và LibreOffice cũng có công thức này.
        2. Viết lại, thêm số 0 nếu tuần chỉ có một chữ số: 2026-W03.
    .wrong =
        week: tuần 46/2025
    .right =
        week: 2025-W46

explain-bad-number =
    Ở đây cần một số nguyên từ 0 trở lên, viết toàn chữ số. Giá trị này có chữ, có dấu trừ, hoặc có ký tự khác.
    .why = Số không đọc được thì không thể cộng; aoxanh không thay bằng 0 vì trang sẽ nói sai. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Chỉ để lại chữ số; đơn vị (thửa, hồ sơ) đã ghi trong tệp của chiến dịch.
        - Chưa có số liệu: xóa cả dòng, đừng ghi 0 hay “không có”.
        - Số cần ghi giảm đi (dấu trừ): chỉ tiêu cộng dồn thì ghi tổng mới; chỉ tiêu phát sinh thì sửa kỳ đã ghi thừa.
    .wrong =
        values:
          thua-da-ra-soat: 11230 thửa
    .right =
        values:
          thua-da-ra-soat: 11230

explain-ambiguous-number =
    Số có dấu chấm, dấu phẩy, dấu cách hoặc gạch dưới ở giữa. Trong tệp YAML (tệp chữ gồm các dòng “khóa: giá trị”) không biết được 4.472 là bốn nghìn bốn trăm bảy mươi hai hay bốn phẩy bốn bảy hai.
    .why = Đoán sai thì số liệu lệch một nghìn lần. aoxanh hỏi lại thay vì đoán; chưa xuất bản, trang cũ giữ nguyên.
    .fix = Viết liền các chữ số, không có dấu nào ở giữa. (Trong bảng Excel, CSV thì 4.472 và 4 472 đều được hiểu là 4472.)
    .wrong =
        values:
          thua-da-ra-soat: 4.472
    .right =
        values:
          thua-da-ra-soat: 4472

explain-bad-choice =
    Ở đây chỉ dùng được một trong vài từ, ghi trong thông báo, và phải viết đúng từng chữ, kể cả dấu và chữ thường. Ví dụ: kind của xã là xã, phường, đặc khu hay thị trấn; kind của chỉ tiêu là stock (cộng dồn) hay flow (phát sinh); audience của hướng dẫn là resident hay volunteer.
    .why = Những từ này đổi cách tính: coi nhầm số phát sinh là cộng dồn thì cả tổng sai. Vì vậy chưa xuất bản, trang cũ giữ nguyên.
    .fix = Chép đúng một từ trong danh sách của thông báo; xem thêm gợi ý “có phải …?” nếu có.
    .wrong =
        kind: Xã
    .right =
        kind: xã

explain-bad-days =
    Khóa trong open phải là ngày trong tuần viết tắt bằng tiếng Anh (mon tue wed thu fri sat sun, từ Thứ Hai đến Chủ nhật) hoặc một khoảng như mon-fri.
    .why = Giờ mở cửa hiện trên trang của xã và bà con đến theo giờ ấy. Chưa hiểu thì aoxanh chưa xuất bản; trang cũ giữ nguyên.
    .fix =
        - Thứ Hai đến Thứ Sáu: mon-fri. Thứ Bảy: sat. Chủ nhật: sun.
        - Vài ngày rời nhau: mỗi ngày một dòng.
    .wrong =
        open:
          t2-t6: [sang, chieu]
    .right =
        open:
          mon-fri: [sang, chieu]

explain-bad-location =
    Vị trí của điểm hỗ trợ phải là hai số trong ngoặc vuông: kinh độ trước, vĩ độ sau, phần lẻ viết sau dấu chấm. Ở Việt Nam kinh độ khoảng 102 đến 110, vĩ độ khoảng 8 đến 24.
    .why = Vị trí sai sẽ chỉ bà con đến nơi khác. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Google Maps cho vĩ độ trước: nhấp chuột phải vào điểm, chép hai số rồi đổi chỗ.
        - Viết dấu chấm, không viết dấu phẩy, cho phần lẻ.
        - Chưa biết vị trí: xóa dòng location; điểm vẫn được đăng, chỉ không có trên bản đồ.
    .wrong =
        location: [18.5036, 105.5791]
    .right =
        location: [105.5791, 18.5036]

explain-bad-url =
    base_url trong site.yaml phải là địa chỉ web đầy đủ, bắt đầu bằng https:// (hoặc http://), không có dấu tiếng Việt, dấu cách, dấu hỏi hay dấu thăng.
    .why = Địa chỉ này đứng trong nguồn tin và sơ đồ trang; sai thì người đọc bị dẫn đến nơi khác. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Mở trang bằng trình duyệt, chép địa chỉ từ thanh địa chỉ, bỏ phần sau dấu hỏi hoặc dấu thăng.
        - Chưa biết địa chỉ: xóa dòng base_url, trang vẫn dùng được.
    .wrong =
        base_url: aoxanh.example/ha-tinh
    .right =
        base_url: https://aoxanh.example/ha-tinh/

explain-bad-period =
    Ngày kết thúc (end) của chiến dịch đứng trước ngày bắt đầu (start).
    .why = Thời gian chiến dịch dùng để tính số ngày còn lại và số cần làm mỗi ngày; ngược thì mọi con số ấy đều sai. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Hai ngày bị đổi chỗ: đổi lại.
        - Gõ nhầm năm: sửa năm, nhất là với chiến dịch kéo từ cuối năm này sang đầu năm sau.
    .wrong =
        period:
          start: 2025-11-30
          end: 2025-09-01
    .right =
        period:
          start: 2025-09-01
          end: 2025-11-30

explain-repeated-id =
    Một mã (id) dùng cho hai mục trong cùng danh sách: hai điểm, hai đội, hai thôn, hai ca, hai việc, hai chỉ tiêu, hay một chiến dịch ghi hai lần. Thông báo chỉ cả hai nơi.
    .why = Khi nhật ký ghi mã ấy, không biết lượt thuộc mục nào. Vì vậy chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Một mục bị chép thừa: xóa bớt.
        - Hai mục khác nhau: đặt mã mới cho mục sau, rồi sửa những nơi nhắc đến nó.
    .wrong =
        points:
          - id: nvh
            name: Nhà văn hóa tổ dân phố Quang Trung
          - id: nvh
            name: Nhà văn hóa thôn Yên Thượng
    .right =
        points:
          - id: nvh-quang-trung
            name: Nhà văn hóa tổ dân phố Quang Trung
          - id: nvh-yen-thuong
            name: Nhà văn hóa thôn Yên Thượng

explain-unknown-id =
    Một khóa nhắc đến mã không có trong danh sách: village hay team của một buổi, village của một điểm (các thôn và đội ghi trong commune.yaml), hoặc mã ca trong open (các ca ghi trong site.yaml). Ở đây phải ghi mã, không ghi tên.
    .why = Bà con có thể được chỉ đến sai nơi hoặc sai giờ, nên chưa xuất bản; trang cũ giữ nguyên.
    .fix =
        - Xem gợi ý “có phải …?” và sửa mã.
        - Thôn hay đội mới: thêm vào villages hoặc teams của commune.yaml.
        - Khi site.yaml không ghi shifts, các ca là sang, chieu, toi.
    .wrong =
        village: Quang Trung
    .right =
        village: quang-trung

explain-unknown-campaign =
    Tệp YAML (đuôi .yaml) nhắc đến một chiến dịch không có trong campaigns của site.yaml. Ở đây phải ghi mã như dat-dai, không ghi tên.
    .why = Số liệu không biết thuộc chiến dịch nào thì không cộng vào đâu được. Trang cũ giữ nguyên; nếu tệp thuộc một xã, với --keep-going chỉ xã ấy vắng mặt.
    .fix =
        - Gõ sai: sửa theo gợi ý “có phải …?”.
        - Chiến dịch mới: thêm mã vào campaigns trong site.yaml và tạo tệp content/campaigns/(mã).yaml.
        - Chiến dịch đã bỏ: xóa phần nhắc đến nó.
    .wrong =
        - campaign: Đất đai
          as_of: 2025-11-16
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16

explain-unknown-indicator =
    Tệp YAML (đuôi .yaml) nhắc đến một chỉ tiêu không có trong chiến dịch này: trong values của tiến độ, trong targets của xã, hoặc ở headline, part_of của chính chiến dịch.
    .why = Số ghi cho chỉ tiêu lạ không được tính vào đâu cả, và xã có thể hiện thấp hơn thực tế. Vì vậy chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Gõ sai: sửa theo gợi ý “có phải …?”. Mã các chỉ tiêu ở phần indicators của tệp trong content/campaigns.
        - Chỉ tiêu thuộc chiến dịch khác: chuyển số sang kỳ báo cáo của chiến dịch ấy.
        - Chỉ tiêu mới: thêm vào indicators của chiến dịch.
    .wrong =
        values:
          thua-ra-soat: 11230
    .right =
        values:
          thua-da-ra-soat: 11230

explain-unknown-guide =
    Khóa guides của chiến dịch nhắc đến một hướng dẫn không có. Mã hướng dẫn là tên tệp trong content/guides, bỏ đuôi .md.
    .why = Bà con sẽ không thấy hướng dẫn cần đọc. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Gõ sai: sửa theo gợi ý “có phải …?”; không ghi đuôi .md.
        - Chưa viết: tạo tệp trong content/guides, hoặc tạm xóa mã này khỏi guides.
    .wrong =
        guides:
          - xac-minh-dat-dai.md
    .right =
        guides:
          - xac-minh-dat-dai

explain-missing-front-matter =
    Hướng dẫn phải mở đầu bằng phần khai báo đặt giữa hai dòng chỉ có ba dấu gạch (---). Tệp này không có dòng --- ở ngay dòng đầu, hoặc không có dòng --- thứ hai.
    .why = Phần đầu cho biết tiêu đề và chiến dịch. Thiếu nó thì hướng dẫn không được đăng, và chưa xuất bản gì; trang cũ giữ nguyên.
    .fix =
        1. Xóa dòng trống, dấu cách hay chữ đứng trước dòng --- đầu tiên.
        2. Ghi ít nhất title giữa hai dòng ---.
        3. Bài viết bắt đầu sau dòng --- thứ hai.
    .wrong =
        Xem lại thông tin thửa đất

        Mọi gia đình có đất ở xã.
    .right =
        ---
        title: Xem lại thông tin thửa đất
        ---
        Mọi gia đình có đất ở xã.

explain-unknown-hole =
    Trong hướng dẫn có một chỗ điền, tức tên đặt giữa hai cặp ngoặc nhọn để aoxanh thay bằng thông tin của từng xã, nhưng aoxanh không biết tên này.
    .why = Nếu để nguyên, bà con sẽ thấy dấu ngoặc thay cho số điện thoại hay địa chỉ. Hướng dẫn chưa được đăng; trang cũ giữ nguyên.
    .fix =
        - Sửa theo gợi ý “có phải …?”.
        - Các chỗ điền trong câu: commune.name, commune.office, commune.phone, province.name.
        - Các chỗ điền đứng riêng một dòng: points (điểm và giờ), events (buổi sắp tới), bring (cần mang gì), never_ask (điều không bao giờ hỏi).
    .wrong =
        Xin gọi {"{{"} commune.tel {"}}"} để hỏi.
    .right =
        Xin gọi {"{{"} commune.phone {"}}"} để hỏi.

explain-misplaced-hole =
    Chỗ điền points, events, bring và never_ask được thay bằng cả một danh sách, nên phải đứng một mình trên một dòng. Ở đây nó nằm giữa câu, trong bảng hoặc trong tiêu đề.
    .why = Một danh sách không đặt vừa giữa câu; bà con sẽ không đọc được giờ và điểm. Hướng dẫn chưa được đăng; trang cũ giữ nguyên.
    .fix =
        1. Tìm chỗ điền ấy trong tệp (Ctrl+F).
        2. Chuyển nó xuống một dòng riêng, không có chữ nào khác trên dòng ấy.
    .wrong =
        Bà con đến {"{{"} points {"}}"} để được giúp.
    .right =
        Bà con đến các điểm sau để được giúp:

        {"{{"} points {"}}"}

explain-too-deep =
    Trong hướng dẫn, danh sách, trích dẫn hoặc kiểu chữ lồng nhau hơn 32 cấp. Thường là do gõ lặp nhiều dấu lớn hơn, dấu sao ở đầu dòng, hoặc chép nguyên một thư điện tử được trả lời nhiều lần.
    .why = Người đọc trên điện thoại không xem được danh sách sâu như vậy, và chương trình có thể dừng đột ngột. Hướng dẫn chưa được đăng; trang cũ giữ nguyên.
    .fix =
        1. Đến dòng ghi trong thông báo, xóa các dấu lặp ở đầu dòng.
        2. Viết lại thành danh sách một hoặc hai cấp, hoặc chia thành các mục có tiêu đề.

explain-unsafe-link =
    Trong hướng dẫn có một đường dẫn kiểu không dùng được, nên trang chỉ giữ lại chữ, không bấm được. Dùng được: địa chỉ bắt đầu bằng http://, https://, mailto: (thư), tel: (gọi điện), hoặc đường dẫn tương đối trong trang.
    .why = Đường dẫn lạ có thể chạy lệnh trên máy người đọc hoặc chỉ đến tệp chỉ có trên máy của bạn. Hướng dẫn vẫn được đăng, số liệu không đổi.
    .fix =
        - Tệp trên máy (C:\…, file:): đưa tệp lên một trang web rồi dùng địa chỉ https:// của nó.
        - Zalo và ứng dụng khác: dùng địa chỉ https://zalo.me/… thay cho zalo://….
        - Địa chỉ bắt đầu bằng một dấu gạch chéo: viết đủ https:// và tên miền.
    .wrong =
        Xem [mẫu đơn](file:///C:/mau-don.pdf).
    .right =
        Xem [mẫu đơn](https://aoxanh.example/mau-don.pdf).

explain-repeated-commune =
    Hai thư mục trong content/communes có commune.yaml ghi cùng một mã đơn vị. Thông báo chỉ cả hai tệp.
    .why = Không biết thư mục nào là của đơn vị thật, nên cả hai đều chưa được tính. Trang cũ giữ nguyên; với --keep-going, các đơn vị khác vẫn lên trang.
    .fix =
        - Một xã bị chép thành hai thư mục: gộp nhật ký và tiến độ vào một thư mục, chuyển thư mục kia ra ngoài content.
        - Hai xã khác nhau: chép commune.yaml từ xã khác mà quên đổi mã; tra lại mã năm chữ số và sửa code.

explain-no-communes =
    Trong content/communes chưa có thư mục nào của xã, phường.
    .why = Trang vẫn được tạo, nhưng chưa có số liệu, điểm hỗ trợ hay lịch trực nào.
    .fix =
        1. Tạo một thư mục cho mỗi xã, phường, tên gồm mã và tên không dấu: content/communes/18229-duc-tho.
        2. Đặt trong đó tệp commune.yaml với ít nhất code, name và kind.
        3. Nếu đã có các thư mục ấy: xem thư mục communes có nằm đúng trong content, và --root có chỉ đúng thư mục gốc không.

explain-bad-map =
    Tệp content/map.geojson không đọc được như một bản đồ. aoxanh cần GeoJSON: một FeatureCollection, mỗi xã, phường là một vùng (Polygon hoặc MultiPolygon) có thuộc tính code, tọa độ là độ kinh rồi độ vĩ theo WGS 84.
    .why = Bản đồ sai làm bà con tin vào điều sai, nên aoxanh không đoán. Chưa xuất bản, trang cũ giữ nguyên.
    .fix =
        - Tệp bị cắt hoặc sửa tay hỏng: xuất lại từ phần mềm bản đồ, chọn GeoJSON và hệ tọa độ EPSG:4326 (WGS 84).
        - Vĩ độ đứng trước kinh độ: ở Việt Nam số đầu khoảng 102 đến 117, số sau khoảng 7 đến 24; hãy đổi chỗ hai số của mọi điểm.
        - Tọa độ là số mét (VN-2000, UTM): chuyển hệ tọa độ sang WGS 84 trước khi xuất.
        - Chưa có bản đồ: chuyển tệp ra khỏi content. Trang sẽ vẽ mỗi xã, phường thành một ô vuông đặt gần vị trí thật, không cần bản đồ.
    .wrong =
        {"{"}"type": "Feature", "geometry": {"{"}"type": "Point", "coordinates": [18.50, 105.58]{"}"}{"}"}
    .right =
        {"{"}"type": "FeatureCollection", "features": [
          {"{"}"type": "Feature", "properties": {"{"}"code": "18229"{"}"},
           "geometry": {"{"}"type": "Polygon", "coordinates": [[[105.56, 18.48], [105.60, 18.48], [105.58, 18.52], [105.56, 18.48]]]{"}"}{"}"}
        ]{"}"}

explain-map-without-code =
    Có vùng trên bản đồ không ghi mã, nên không biết đó là xã, phường nào.
    .why = Vùng không có mã không được vẽ; xã, phường của vùng ấy được ghi tên bên dưới bản đồ.
    .fix =
        - Mở bản đồ bằng QGIS hoặc mapshaper.org, thêm thuộc tính tên là code, ghi mã năm chữ số như trong commune.yaml.
        - Thuộc tính có tên khác (như ma_xa, MAXA): đổi tên thành code.
        - Vùng thừa, như đảo không người hay hồ: không cần làm gì.

explain-map-unknown-code =
    Có vùng trên bản đồ mang mã mà không xã, phường nào của trang có. Thường là vì tệp có cả tỉnh khác, hoặc là bản đồ trước ngày 1/7/2025.
    .why = Các vùng ấy không được vẽ. Nếu là bản đồ cũ thì xã, phường mới cũng không có trên bản đồ.
    .fix =
        - Tệp có nhiều tỉnh: để nguyên cũng được; muốn tệp nhẹ hơn thì chỉ giữ các vùng của tỉnh mình.
        - Mã viết sai: sửa cho đúng với code trong commune.yaml.
        - Bản đồ cũ: tìm ranh giới của các đơn vị từ ngày 1/7/2025.

explain-map-repeated-code =
    Hai vùng trở lên trên bản đồ mang cùng một mã. aoxanh coi chúng là các phần của một xã, phường, ví dụ đất liền và đảo.
    .why = Nếu một vùng thật ra là của xã khác thì vùng ấy bị tô theo số liệu của xã này.
    .fix =
        - Đúng là các phần của một đơn vị: không cần làm gì.
        - Là hai đơn vị khác nhau: sửa mã của vùng bị chép nhầm.

explain-map-missing-commune =
    Có xã, phường của trang chưa có vùng trong content/map.geojson.
    .why = Bản đồ không tô được các nơi ấy; tên và đường dẫn của chúng đứng bên dưới bản đồ. Số liệu vẫn đủ.
    .fix =
        - Thêm vùng có mã của đơn vị ấy, hoặc sửa mã của vùng đã có cho đúng.
        - Không có ranh giới nào: chuyển map.geojson ra khỏi content để trang vẽ mọi xã, phường thành ô vuông.

explain-conflicting-values =
    Cùng một chiến dịch, một ngày, một chỉ tiêu mà có hai giá trị khác nhau, trong một tệp hoặc ở hai tệp. Thông báo ghi cả hai giá trị và cả hai nơi.
    .why = Không biết giá trị nào đúng, nên đơn vị này chưa được xuất bản: đăng một số có thể sai còn tệ hơn. Trang cũ giữ nguyên; với --keep-going, các đơn vị khác vẫn lên trang.
    .fix =
        - Giá trị sau là số đã sửa: xóa giá trị trước.
        - Gõ nhầm ngày: sửa as_of của một trong hai báo cáo.
        - Chỉ tiêu phát sinh có hai báo cáo trong một ngày: cộng lại thành một số.
        - Có cả progress.yaml và progress.csv: chỉ giữ một nơi cho mỗi kỳ.
    .wrong =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11230
        16/11/2025;dat-dai;thua-da-ra-soat;11320
    .right =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11320

explain-falling-stock =
    Một chỉ tiêu cộng dồn (tổng đến ngày báo cáo) lại thấp hơn một kỳ trước đó, mà báo cáo không ghi lý do ở mục khó khăn (difficulties). Tổng cộng dồn thường chỉ tăng hoặc giữ nguyên.
    .why = Cả hai số vẫn được đăng như đã ghi. Biểu đồ sẽ đi xuống, tốc độ và ngày dự tính xong bị tính theo, nên người đọc dễ hiểu sai về xã.
    .fix =
        - Một trong hai số gõ sai: sửa báo cáo sai.
        - Ghi nhầm số làm thêm trong tuần thay cho tổng: ghi lại tổng đến ngày ấy.
        - Số cũ quả thật quá cao (chẳng hạn rà soát lại thấy đếm trùng): giữ số mới và ghi lý do vào difficulties của báo cáo mới hơn. Tệp progress.csv không có cột này; hãy thêm progress.yaml có cùng chiến dịch, cùng ngày, cùng giá trị và dòng difficulties.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 10870
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 10870
          difficulties: Rà soát lại, bỏ 360 thửa đã đếm trùng

explain-before-start =
    Báo cáo đề ngày trước khi chiến dịch bắt đầu (start trong tệp của chiến dịch).
    .why = Số vẫn được tính như đã ghi. Nếu ngày sai, tốc độ và biểu đồ sẽ kéo dài về trước một cách vô lý.
    .fix =
        - Gõ nhầm năm hoặc tháng: sửa ngày của báo cáo.
        - Chiến dịch thật sự bắt đầu sớm hơn: sửa start trong period của chiến dịch.
        - Số có sẵn từ trước chiến dịch và muốn giữ: không cần làm gì, cảnh báo chỉ để nhắc.
    .wrong =
        - campaign: dat-dai
          as_of: 2024-11-16
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16

explain-after-end =
    Báo cáo đề ngày sau khi chiến dịch kết thúc (end trong tệp của chiến dịch).
    .why = Số vẫn được tính như đã ghi, nên trên trang, kết quả sau hạn có thể trông như kết quả trong hạn.
    .fix =
        - Ngày ghi là ngày viết báo cáo: đổi thành ngày chốt số liệu, thường là ngày cuối chiến dịch.
        - Gõ nhầm năm hoặc tháng: sửa ngày.
        - Chiến dịch được kéo dài: sửa end trong period của chiến dịch.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-12-03
    .right =
        - campaign: dat-dai
          as_of: 2025-11-30

explain-future-date =
    Báo cáo hoặc dòng nhật ký đề ngày sau ngày cập nhật của trang (as_of trong site.yaml).
    .why = Dòng hay báo cáo này chưa được tính; số liệu khác không bị ảnh hưởng. Khi as_of đến ngày ấy thì được tính.
    .fix =
        - Đã đến lúc cập nhật: đổi as_of trong site.yaml sang ngày mới. Xóa hẳn as_of thì trang lấy ngày mới nhất trong báo cáo và nhật ký.
        - Gõ nhầm ngày, tháng hay năm: sửa ngày trong tệp.
        - Việc mới dự định: ghi vào events.yaml hoặc lịch trực, không ghi vào nhật ký.

explain-part-above-whole =
    Một chỉ tiêu là một phần của chỉ tiêu khác (part_of) nhưng lại lớn hơn nó trong cùng một báo cáo: chẳng hạn số thửa sạch nhiều hơn số thửa đã rà soát. Thông báo chỉ cả hai số.
    .why = Cả hai số vẫn được đăng như đã ghi, nên người đọc sẽ thấy hai con số không thể cùng đúng.
    .fix =
        - Gõ nhầm một số, hoặc hai số đổi chỗ cho nhau: sửa lại.
        - Một số là tổng, số kia là số làm thêm trong tuần: ghi cả hai theo cùng một cách.
        - Hai chỉ tiêu không phải phần và tổng: xóa part_of trong tệp của chiến dịch.
    .wrong =
        values:
          thua-da-ra-soat: 9010
          thua-sach: 11230
    .right =
        values:
          thua-da-ra-soat: 11230
          thua-sach: 9010

explain-empty-table =
    Tệp bảng hoặc trang tính trống: không có dòng nào, kể cả dòng tên cột.
    .why = Không có gì để tính và không có gì bị mất. Xã chưa có nhật ký nào khác thì trang ghi là chưa có.
    .fix =
        - Chưa có số liệu: cứ để vậy, hoặc xóa tệp.
        - Lẽ ra phải có số liệu: tệp có thể bị lưu lỗi; mở bản gốc và lưu lại thành .xlsx hoặc CSV UTF-8.

explain-missing-column =
    Bảng thiếu một cột bắt buộc; thông báo ghi tên cột và các tên khác được chấp nhận. aoxanh tìm dòng tên cột trong mười dòng đầu của bảng.
    .why = Thiếu cột này thì không biết dòng nào thuộc ngày nào, ca nào hay của ai, nên cả bảng không được đọc. Trang cũ giữ nguyên; với --keep-going, chỉ xã này vắng mặt.
    .fix =
        - Chưa có dòng tên cột: chèn một dòng ở đầu bảng và ghi tên các cột.
        - Tên cột khác: đổi thành một tên trong thông báo; chữ hoa, dấu và dấu cách không quan trọng.
        - Dòng tên cột nằm dưới dòng thứ mười: xóa bớt tiêu đề phía trên.
        - Trang có nhiều chiến dịch: nhật ký cần thêm cột Chiến dịch.
    .wrong =
        01/11/2025;Chiều;DT-014;Nhập dữ liệu
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Nhiệm vụ
        01/11/2025;Chiều;Đất đai;DT-014;Nhập dữ liệu

explain-matched-header =
    Tên một cột viết khác tên trong quy định, như “NGAY” thay cho “Ngày”, nhưng aoxanh vẫn nhận ra. Chữ hoa, dấu, dấu cách và dấu câu không quan trọng.
    .why = Cột được đọc đầy đủ, số liệu không thay đổi. Ghi chú này để bạn xem đó có đúng là cột ấy không.
    .fix = Không bắt buộc. Nếu cột bị nhận nhầm thì đổi hẳn sang tên khác; muốn hết ghi chú thì viết đúng tên cột.
    .wrong =
        NGAY;CA;CHIEN DICH;MA TNV
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV

explain-unknown-column =
    Bảng có một cột aoxanh không dùng. Các cột còn lại vẫn được đọc bình thường.
    .why = Nội dung cột này không vào số liệu nào và không hiện trên trang. Nếu lẽ ra đó là cột Số giờ hay Số hồ sơ thì các số ấy đang bị thiếu.
    .fix =
        - Gõ lệch tên: sửa theo gợi ý “có phải …?” hoặc danh sách cột trong docs/content.md.
        - Cột riêng của xã: cứ để vậy. Cột có thông tin riêng của cá nhân mà không cần thì nên bỏ khỏi tệp.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Tổng hồ sơ
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số hồ sơ

explain-repeated-column =
    Hai cột của bảng cùng một nghĩa, chẳng hạn có hai cột Ngày, hoặc một cột Ngày và một cột date. Chỉ người tham gia được có hai cột: Mã TNV và Họ và tên.
    .why = Không biết lấy cột nào, nên cả bảng không được đọc. Trang cũ giữ nguyên; với --keep-going, chỉ xã này vắng mặt.
    .fix =
        - Cột bị chép thừa: xóa cột.
        - Hai cột có nội dung khác nhau: đổi tên cột không phải số liệu chính, ví dụ “Ngày nhập”.
    .wrong =
        Ngày;Ca;Chiến dịch;Ngày;Mã TNV
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV

explain-unclosed-quote =
    Trong tệp CSV (bảng lưu thành chữ, các ô cách nhau bằng dấu phẩy hoặc chấm phẩy) có một dấu ngoặc kép mở ở đầu ô mà đến hết tệp không đóng lại. Mọi dòng sau dấu ấy bị coi là nằm trong một ô.
    .why = Các dòng bị nuốt sẽ mất khỏi tổng số, nên cả tệp chưa được tính; trang cũ giữ nguyên. Với --keep-going, chỉ xã này vắng mặt.
    .fix =
        1. Mở tệp bằng Notepad (không phải Excel) ở dòng ghi trong thông báo.
        2. Xóa dấu ngoặc kép thừa, hoặc thêm dấu đóng ở cuối ô.
        3. Hay gặp lỗi này thì lưu bảng từ Excel, Google Sheets hoặc LibreOffice thay vì gõ tay: phần mềm tự đặt ngoặc.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-014;"Máy quét hỏng
    .right =
        01/11/2025;Chiều;Đất đai;DT-014;Máy quét hỏng

explain-stray-quote =
    Trong tệp CSV (bảng lưu thành chữ) có ô mở và đóng ngoặc kép, rồi sau dấu đóng lại còn chữ. Nhiều dòng có thể đã dính làm một.
    .why = Dòng bị dính sẽ mất khỏi tổng số hoặc lệch sang cột khác, nên cả tệp chưa được tính; trang cũ giữ nguyên.
    .fix =
        1. Mở tệp bằng Notepad ở dòng ghi trong thông báo; đó là nơi ngoặc được mở.
        2. Xóa dấu ngoặc kép thừa. Muốn giữ dấu ngoặc kép trong ô: đặt cả ô trong ngoặc kép, và mỗi dấu bên trong viết hai lần.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-014;"Đội" hình mới
    .right =
        01/11/2025;Chiều;Đất đai;DT-014;"""Đội"" hình mới"

explain-row-too-long =
    Một dòng của tệp CSV (bảng lưu thành chữ) có nhiều ô hơn dòng tên cột. Thường là trong ô có dấu phẩy hay chấm phẩy nên một ô bị tách thành hai, chẳng hạn số giờ 3,5 trong tệp ngăn cách bằng dấu phẩy.
    .why = Các số phía sau đã lệch sang cột khác. Dòng này không được tính và được đếm vào số dòng bỏ ra; các dòng khác vẫn được tính.
    .fix =
        - Đặt ô có dấu ấy trong ngoặc kép.
        - Hoặc lưu lại từ Excel, Google Sheets, LibreOffice, hay dùng luôn tệp .xlsx: phần mềm tự lo việc này.
        - Có ghi thêm ở bên phải bảng: xóa đi, hoặc thêm tên cột Ghi chú.
    .wrong =
        Ngày,Ca,Chiến dịch,Mã TNV,Số giờ
        01/11/2025,Chiều,Đất đai,DT-014,3,5
    .right =
        Ngày,Ca,Chiến dịch,Mã TNV,Số giờ
        01/11/2025,Chiều,Đất đai,DT-014,"3,5"

explain-empty-cell =
    Một ô bắt buộc còn trống. Bắt buộc trong nhật ký là Ngày, Ca và (khi trang có nhiều chiến dịch) Chiến dịch; trong danh sách tình nguyện viên là Mã và Họ và tên; trong progress.csv là cả bốn cột.
    .why = Dòng này không được tính. Các dòng khác của tệp vẫn được tính; trang cho biết có bao nhiêu dòng bị bỏ ra.
    .fix =
        - Ghi giá trị vào ô. Trong Excel, ô nhìn như có chữ nhưng thật ra là ô gộp thì chỉ ô đầu có giá trị: bỏ gộp ô (Unmerge Cells) rồi ghi vào từng dòng.
        - Dòng tổng cộng hay dòng thừa ở cuối bảng: xóa khỏi tệp.
        - progress.csv chưa có số liệu: xóa cả dòng, đừng ghi 0.

explain-faulty-date =
    Ô này không phải ngày aoxanh đọc được. Trong bảng viết được ngày/tháng/năm (16/11/2025), ngày-tháng-năm (16-11-2025) hoặc năm-tháng-ngày (2025-11-16), năm đủ bốn chữ số. Ngày không có thật như 31/02/2025 cũng bị báo.
    .why = Trong nhật ký và tiến độ, dòng này không được tính. Trong danh sách tình nguyện viên, chỉ ô này bị bỏ: ngày đồng ý không đọc được thì tên không hiện; ngày sinh không đọc được thì cũng không hiện tên, vì có thể là trẻ em.
    .fix =
        - Ngày luôn đứng trước tháng: 11/16/2025 viết lại thành 16/11/2025.
        - Không dùng dấu chấm (16.11.2025), không viết tắt năm (16/11/25), không thêm chữ hay giờ.
        - Máy dùng kiểu ngày của Mỹ có thể lặng lẽ đổi 07/11 thành ngày 11 tháng 7: chọn cột, bấm Ctrl+1 → Văn bản (Text) trước khi gõ, hoặc gõ 2025-11-07.
    .wrong =
        11/16/2025;Sáng;Đất đai;DT-014
    .right =
        16/11/2025;Sáng;Đất đai;DT-014

explain-faulty-number =
    Ô này không phải số dùng được ở cột ấy. Cần số nguyên từ 0 trở lên; riêng Số giờ được có phần lẻ, như 3,5. Dấu chấm hay dấu cách chỉ dùng để tách từng nhóm ba chữ số: 4.472.
    .why = aoxanh không đoán, nên dòng này không được tính; các dòng khác vẫn được tính.
    .fix =
        - Bỏ chữ và đơn vị: “15 hồ sơ” thành 15; “khoảng 20” thành 20.
        - 4,472 viết lại thành 4472.
        - Trong Excel, 4.472 có thể đã thành số thập phân: gõ lại 4472.
        - Số giờ ghi bằng số thập phân, không ghi 3h30 hay 3:30 mà ghi 3,5.
        - Ô báo lỗi của Excel (bắt đầu bằng dấu thăng): sửa công thức.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;3h30
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;3,5

explain-faulty-id =
    Mã trong danh sách tình nguyện viên có ký tự không dùng được. Mã chỉ gồm chữ không dấu, chữ số, dấu gạch nối và gạch dưới, dài nhất 64 ký tự. Thông báo không nhắc lại ô ấy, vì có thể là tên người.
    .why = Người này chưa có trong danh sách, nên các dòng nhật ký ghi mã hay tên của họ cũng chưa được tính.
    .fix =
        - Bỏ dấu, dấu cách, dấu chấm và gạch chéo: “ĐT 014” thành DT-014. Sửa cả trong nhật ký và lịch trực.
        - Trong ô là tên người: hai cột bị đổi chỗ, hoặc dòng bị lệch một ô.
    .wrong =
        Mã;Họ và tên
        ĐT 014;Trần Văn Mẫu
    .right =
        Mã;Họ và tên
        DT-014;Trần Văn Mẫu

explain-repeated-volunteer =
    Mã tình nguyện viên này đã có ở một dòng phía trên trong danh sách. Dòng trên được giữ, dòng này bị bỏ.
    .why = Mọi lượt ghi mã ấy được tính cho người ở dòng trên. Nếu là hai người khác nhau thì số người tham gia bị thiếu một.
    .fix =
        - Cùng một người ghi hai lần: giữ dòng đúng, xóa dòng kia.
        - Hai người: đặt mã mới cho người sau, rồi sửa mã ấy trong nhật ký và lịch trực của người đó.
    .wrong =
        Mã;Họ và tên
        DT-014;Trần Văn Mẫu
        DT-014;Lê Thị Ví Dụ
    .right =
        Mã;Họ và tên
        DT-014;Trần Văn Mẫu
        DT-015;Lê Thị Ví Dụ

explain-same-person =
    Hai dòng trong danh sách tình nguyện viên có vẻ là một người mang hai mã: cùng họ tên, và cùng ngày sinh hoặc cùng số điện thoại.
    .why = Người này đang được đếm thành hai tình nguyện viên, nên số người tham gia có thể cao hơn thực tế. Một ca ghi cả hai mã thì số lượt cũng cao hơn.
    .fix =
        - Đúng là một người: chọn một mã, thay mã kia trong nhật ký và lịch trực, rồi xóa dòng thừa.
        - Hai người thật sự khác nhau: xem lại ngày sinh và số điện thoại. Nếu đều đúng thì cứ để vậy; cảnh báo chỉ để nhắc.

explain-matched-loosely =
    Một ô ghi ca, điểm, đội hình, nhiệm vụ hay chiến dịch không đúng hẳn như mã hoặc tên, mà khác dấu, chữ hoa hay dấu cách: “Sang” thay cho “sáng”, “Yên Hoà” thay cho “Yên Hòa”. Chỉ có một mục khớp nên aoxanh đã nhận ra.
    .why = Dòng được tính đầy đủ. Ghi chú này để bạn xem aoxanh có nhận đúng không.
    .fix = Không bắt buộc. Muốn hết ghi chú: ghi mã (như sang, cong-an), hoặc chép đúng tên từ commune.yaml và site.yaml. Nếu nhận nhầm thì sửa ô.
    .wrong =
        01/11/2025;Chieu;Dat dai;TRU SO CONG AN XA;DT-014
    .right =
        01/11/2025;Chiều;Đất đai;Trụ sở Công an xã;DT-014

explain-unknown-shift =
    Cột Ca của nhật ký ghi một ca không có trong site.yaml, hoặc ghi một tên khớp với hơn một ca. Khác chữ hoa, dấu, dấu cách thì vẫn được nhận.
    .why = Dòng này không được tính vào lượt và giờ, cũng không vào số người được hỗ trợ và hồ sơ.
    .fix =
        - Ghi mã hoặc tên ca, như sang hay Sáng; không ghi giờ và không ghi “cả ngày”. Người làm cả ngày ghi hai dòng, mỗi ca một dòng.
        - Khi site.yaml không ghi shifts, các ca là sang, chieu, toi.
        - Ca mới: thêm vào shifts trong site.yaml với giờ bắt đầu và kết thúc.
    .wrong =
        01/11/2025;7h30-11h30;Đất đai;DT-014
    .right =
        01/11/2025;Sáng;Đất đai;DT-014

explain-unknown-point =
    Nhật ký ghi một điểm hỗ trợ không có trong points của commune.yaml, hoặc một tên khớp với hơn một điểm. Khác chữ hoa, dấu, dấu cách thì vẫn được nhận; viết tắt thì không.
    .why = Dòng này không được tính vào lượt và giờ, cũng không vào số người được hỗ trợ và hồ sơ.
    .fix =
        - Gõ sai hoặc viết tắt: sửa theo gợi ý, ghi mã (cong-an) hoặc đủ tên (Trụ sở Công an xã).
        - Điểm mới: thêm vào points của commune.yaml với id và name.
        - Hai điểm trùng tên: ghi mã, hoặc đặt tên khác nhau.
        - Làm việc ngoài điểm, chẳng hạn tại nhà dân: để trống ô Điểm.
    .wrong =
        01/11/2025;Chiều;Đất đai;CA xã;DT-014
    .right =
        01/11/2025;Chiều;Đất đai;Trụ sở Công an xã;DT-014

explain-unknown-team =
    Ô này ghi một đội hình không có trong teams của commune.yaml, hoặc một tên khớp với hơn một đội. Khác chữ hoa, dấu, dấu cách thì vẫn được nhận; viết tắt thì không.
    .why = Trong nhật ký, dòng này không được tính. Trong danh sách tình nguyện viên, người này vẫn có trong danh sách nhưng chưa thuộc đội nào.
    .fix =
        - Gõ sai hoặc viết tắt: ghi mã (nhap-lieu) hoặc đủ tên (Đội hình hỗ trợ nhập liệu).
        - Đội mới: thêm vào teams của commune.yaml với id và name.
        - Không thuộc đội nào: để trống ô.
    .wrong =
        Mã;Họ và tên;Đội hình
        DT-014;Trần Văn Mẫu;Đội nhập
    .right =
        Mã;Họ và tên;Đội hình
        DT-014;Trần Văn Mẫu;Đội hình hỗ trợ nhập liệu

explain-unknown-task =
    Nhật ký ghi một nhiệm vụ không có trong tasks của site.yaml, hoặc một tên khớp với hơn một việc.
    .why = Dòng này không được tính vào lượt và giờ. Nếu là việc tuyên truyền thì buổi ấy cũng chưa được đếm.
    .fix =
        - Ghi mã hoặc tên việc như trong site.yaml. Khi site.yaml không ghi tasks, các mã là ra-soat, nhap-lieu, huong-dan, tuyen-truyen, tai-nha, khac.
        - Không có việc nào hợp: ghi khac, và kể rõ ở cột Ghi chú.
        - Một dòng ghi hai việc: chọn việc chính, hoặc tách thành hai dòng (vẫn là một lượt).
        - Việc mới của cả tỉnh: thêm vào tasks trong site.yaml.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-014;quét giấy tờ, nhập liệu
    .right =
        01/11/2025;Chiều;Đất đai;DT-014;Nhập dữ liệu

explain-unknown-volunteer =
    Nhật ký ghi một mã hoặc một tên không có trong danh sách tình nguyện viên (volunteers.csv) của xã. Tên người không được nhắc lại trong thông báo.
    .why = Không biết là ai thì không đếm được người tham gia, nên dòng này không được tính vào lượt và giờ.
    .fix =
        - Gõ sai: sửa theo gợi ý “có phải …?”. Mã phải đủ chữ số: DT-014, không phải DT-14.
        - Người mới: thêm một dòng vào volunteers.csv.
        - Người của xã khác sang giúp: cho họ một mã ở xã này, hoặc để trống ô và ghi Số lượt là 1.
        - Hai, ba người trong một ô: mỗi người một dòng.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-14
    .right =
        01/11/2025;Chiều;Đất đai;DT-014

explain-named-volunteer =
    Nhật ký ghi tên tình nguyện viên thay cho mã. Trong danh sách của xã chỉ có một người mang tên ấy, nên aoxanh đã nhận ra.
    .why = Dòng được tính đầy đủ. Nhưng khi danh sách có thêm một người trùng tên, dòng này sẽ không biết là của ai và không được tính nữa.
    .fix = Không bắt buộc. Nên ghi mã trong cột Mã TNV; mã có trong volunteers.csv.
    .wrong =
        Ngày;Ca;Chiến dịch;Tình nguyện viên
        01/11/2025;Chiều;Đất đai;Trần Văn Mẫu
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV
        01/11/2025;Chiều;Đất đai;DT-014

explain-ambiguous-name =
    Nhật ký ghi một tên mà trong danh sách tình nguyện viên có hơn một người mang tên ấy; hoặc tên viết không dấu nên khớp với nhiều người (“hoa” có thể là Hòa hay Hóa).
    .why = Lượt này có thể bị ghi cho nhầm người, nên dòng không được tính vào lượt và giờ cho đến khi rõ.
    .fix =
        1. Hỏi đội trưởng xem đó là ai.
        2. Ghi mã của người ấy thay cho tên, như DT-014.
    .wrong =
        01/11/2025;Chiều;Đất đai;Tran Van Mau
    .right =
        01/11/2025;Chiều;Đất đai;DT-014

explain-faulty-campaign =
    Cột Chiến dịch của bảng ghi một chiến dịch không có trong campaigns của site.yaml, hoặc ghi tên thay cho mã ở nơi cần mã.
    .why = Dòng này không được tính; các dòng khác vẫn được tính.
    .fix =
        - Trong nhật ký: ghi mã, tên hoặc tên ngắn của chiến dịch (dat-dai, Đất đai).
        - Trong bảng tiến độ (progress.csv): ghi mã là chắc nhất.
        - Một dòng ghi hai chiến dịch: tách thành hai dòng.
    .wrong =
        as_of;campaign;indicator;value
        16/11/2025;Làm sạch đất;thua-da-ra-soat;11230
    .right =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11230

explain-faulty-indicator =
    Bảng tiến độ (progress.csv) ghi một chỉ tiêu không có trong chiến dịch ở cùng dòng.
    .why = Số ở dòng này không được tính, nên chỉ tiêu thật có thể thiếu số hoặc hiện là chưa báo cáo.
    .fix =
        - Ghi đúng mã chỉ tiêu, như thua-da-ra-soat; mã có ở phần indicators của tệp trong content/campaigns.
        - Mã đúng nhưng thuộc chiến dịch khác: sửa ô chiến dịch.
    .wrong =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;Thửa đất;11230
    .right =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11230

explain-nobody-named =
    Dòng nhật ký không ghi tình nguyện viên và cũng không ghi số người.
    .why = Không biết có bao nhiêu lượt, nên dòng này không được tính, kể cả giờ và hồ sơ của nó.
    .fix =
        - Biết là ai: ghi mã vào cột Mã TNV, mỗi người một dòng.
        - Chỉ biết số người: ghi vào cột Số lượt.
        - Dòng tổng cộng hay dòng trống ở cuối bảng: xóa đi.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số lượt
        01/11/2025;Chiều;Đất đai;;
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số lượt
        01/11/2025;Chiều;Đất đai;;6

explain-duplicate-row =
    Hai dòng nhật ký của xã giống nhau ở mọi cột, trong một tệp hoặc ở hai tệp. Số giờ để trống được coi là bằng thời gian của ca; còn ô trống và số 0 ở các cột khác là khác nhau.
    .why = aoxanh chỉ tính một lần, vì thường đó là dòng bị chép thừa hoặc một tệp được nộp hai lần. Nếu thật sự là hai việc khác nhau thì giờ, số người được hỗ trợ và hồ sơ của một dòng đang bị thiếu.
    .fix =
        - Chép thừa: xóa một dòng, hoặc xóa tệp nộp trùng.
        - Hai việc khác nhau trong cùng một ca: ghi rõ chỗ khác nhau ở cột Nhiệm vụ hoặc Ghi chú.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số hồ sơ
        01/11/2025;Chiều;Đất đai;DT-014;15
        01/11/2025;Chiều;Đất đai;DT-014;15
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số hồ sơ
        01/11/2025;Chiều;Đất đai;DT-014;15

explain-hours-above-shift =
    Dòng nhật ký ghi số giờ nhiều hơn thời gian của ca. Với dòng ghi số người, mức ấy được nhân với số người: sáu người trong ca sáng bốn giờ là nhiều nhất 24 giờ.
    .why = Số giờ vẫn được cộng như đã ghi, nên tổng giờ của xã có thể cao hơn thực tế.
    .fix =
        - Ghi phút thay cho giờ: 150 phút là 2,5.
        - Thiếu dấu phẩy: 35 thay cho 3,5.
        - Làm nhiều ca: mỗi ca một dòng.
        - Ca kéo dài thật: cứ để vậy; nếu lần nào cũng thế thì sửa giờ của ca trong site.yaml.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;150
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;2,5

explain-elderly-above-helped =
    Số người cao tuổi lớn hơn số người được hỗ trợ. Người cao tuổi (từ 60 tuổi) là một phần của số người được hỗ trợ, nên không thể nhiều hơn.
    .why = Cả hai số vẫn được cộng như đã ghi, nên phần người cao tuổi trên trang có thể lớn hơn tổng.
    .fix =
        - Hai ô đổi chỗ: đổi lại.
        - Số người được hỗ trợ mới chỉ ghi người dưới 60 tuổi: cộng cả người cao tuổi vào.
        - Số người được hỗ trợ còn trống: ghi vào.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số người được hỗ trợ;Người cao tuổi
        01/11/2025;Chiều;Đất đai;DT-014;2;5
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số người được hỗ trợ;Người cao tuổi
        01/11/2025;Chiều;Đất đai;DT-014;7;5

explain-faulty-shift =
    Một ca trong lịch trực ghi sai một chỗ: ngày, ca, điểm, đội hình, số người cần, mã tình nguyện viên, hoặc một khóa gõ sai. Trong lịch trực phải ghi mã, không ghi tên.
    .why = Ca này không có trong lịch trực trên trang, nên các bạn và bà con không thấy. Các ca khác và số liệu của xã không bị ảnh hưởng.
    .fix =
        1. Đến dòng ghi trong thông báo và xem giá trị bị báo.
        2. Ngày viết 2025-11-18; ca theo site.yaml (sang); điểm và đội hình theo commune.yaml (cong-an, nhap-lieu); người theo volunteers.csv (DT-014).
        3. Người chưa có trong volunteers.csv: thêm vào danh sách trước.
    .wrong =
        - date: 18/11/2025
          shift: Sáng
          volunteers: [DT-14]
    .right =
        - date: 2025-11-18
          shift: sang
          volunteers: [DT-014]

explain-outside-week =
    Một ca trong lịch trực có ngày không thuộc tuần ghi ở đầu tệp. Tuần tính từ Thứ Hai đến Chủ nhật.
    .why = Ca này không có trong lịch trực trên trang. Các ca khác của tuần vẫn hiện.
    .fix =
        - Chép lịch tuần trước mà quên đổi: sửa week ở đầu tệp, hoặc sửa ngày của ca.
        - Ca thuộc tuần khác: chuyển sang tệp của tuần ấy.
    .wrong =
        week: 2025-W46
        shifts:
          - date: 2025-11-18
            shift: sang
    .right =
        week: 2025-W47
        shifts:
          - date: 2025-11-18
            shift: sang

explain-double-booked =
    Một tình nguyện viên có tên trong hai ca trực trùng giờ nhau. Thông báo chỉ cả hai ca.
    .why = Không ai ở hai nơi cùng lúc: một trong hai điểm sẽ thiếu người khi bà con đến. Cả hai ca vẫn hiện trên lịch như đã ghi.
    .fix =
        1. Hỏi bạn ấy sẽ trực ở đâu.
        2. Xóa mã ở ca kia, ghi người khác vào thay. Nếu bạn ấy là đội trưởng (leader) của ca kia thì đổi cả leader.
    .wrong =
        - date: 2025-11-18
          shift: sang
          point: cong-an
          volunteers: [DT-014]
        - date: 2025-11-18
          shift: sang
          point: hanh-chinh-cong
          volunteers: [DT-014]
    .right =
        - date: 2025-11-18
          shift: sang
          point: cong-an
          volunteers: [DT-014]
        - date: 2025-11-18
          shift: sang
          point: hanh-chinh-cong
          volunteers: [DT-022]

explain-short-of-hands =
    Một ca sắp tới có ít tình nguyện viên hơn số người cần (wanted).
    .why = Bà con đến có thể phải chờ lâu. Ca vẫn hiện trên lịch trực, kèm số người còn thiếu để các bạn khác nhận ca.
    .fix =
        - Tìm thêm người rồi ghi mã vào volunteers của ca.
        - Không cần nhiều người như vậy: giảm wanted.
        - Chưa tìm được người: gộp với ca khác, hoặc báo trước cho bà con.

explain-no-leader =
    Một ca sắp tới đã có tình nguyện viên nhưng chưa ghi đội trưởng của ca (leader).
    .why = Các bạn và cán bộ không biết hỏi ai khi có việc. Ca vẫn hiện trên lịch trực như đã ghi.
    .fix = Chọn một người trong ca và ghi mã vào leader. Người ấy không cần ghi lại trong volunteers.
    .wrong =
        - date: 2025-11-18
          shift: sang
          volunteers: [DT-001, DT-014]
    .right =
        - date: 2025-11-18
          shift: sang
          volunteers: [DT-001, DT-014]
          leader: DT-001

explain-closed-point =
    Lịch trực xếp một ca ở điểm hỗ trợ vào lúc điểm ấy đóng cửa, theo giờ mở cửa (open) trong commune.yaml.
    .why = Trang cho bà con biết điểm đóng cửa, còn lịch lại gọi các bạn đến trực: các bạn gặp cửa khóa, bà con thì không đến. Ca vẫn hiện trên lịch như đã ghi.
    .fix =
        - Điểm có mở: thêm ngày và ca ấy vào open của điểm trong commune.yaml.
        - Điểm đóng thật: đổi ca sang giờ mở cửa, hoặc đổi point.
        - Buổi đặc biệt chỉ một lần: ghi buổi ấy vào events.yaml cho bà con biết; cảnh báo này có thể để vậy.

explain-minor-in-evening =
    Một tình nguyện viên dưới 16 tuổi (tính đến ngày trực, theo ngày sinh trong danh sách) được xếp vào ca tối: ca bắt đầu từ 18:00 trở đi, hoặc kéo qua nửa đêm.
    .why = Buổi tối các em cần về nhà an toàn và ngủ đủ để hôm sau đi học. aoxanh không tự xóa ca, để người phụ trách quyết định; ca vẫn hiện như đã ghi.
    .fix =
        - Đổi em sang ca sáng hoặc ca chiều, và ghi người từ 16 tuổi trở lên vào ca tối.
        - Ngày sinh ghi nhầm: sửa trong volunteers.csv.

explain-no-base-url =
    site.yaml chưa có base_url, tức địa chỉ công khai của trang. aoxanh vì thế chưa tạo nguồn tin Atom (để người đọc theo dõi báo cáo tuần) và sơ đồ trang (để máy tìm kiếm biết các trang).
    .why = Trang và mọi số liệu vẫn đầy đủ; chỉ hai tệp ấy chưa có.
    .fix =
        1. Khi đã biết địa chỉ, thêm một dòng vào content/site.yaml.
        2. Chạy lại aoxanh build.
        Chưa có địa chỉ thì cứ để vậy.
    .wrong =
        title: Tuổi trẻ Hà Tĩnh chung tay số hóa dữ liệu
    .right =
        title: Tuổi trẻ Hà Tĩnh chung tay số hóa dữ liệu
        base_url: https://aoxanh.example/ha-tinh/

explain-broken-theme =
    Một tệp của giao diện trong thư mục themes (mẫu trang hoặc tệp câu chữ) có lỗi, nên không tạo được trang. Lý do đứng sau dấu hai chấm của thông báo.
    .why = Mọi trang đều dùng giao diện, nên chưa xuất bản gì; trang cũ giữ nguyên. Số liệu của bạn không có lỗi.
    .fix =
        1. Mở tệp và dòng ghi trong lý do; sửa chỗ vừa đổi gần nhất.
        2. Chưa tìm ra: tạm chuyển tệp ấy ra ngoài themes, aoxanh sẽ dùng bản có sẵn của nó.
        3. Lỗi xuất hiện sau khi đổi phiên bản aoxanh: so tệp của bạn với bản có sẵn của phiên bản mới.

explain-bad-palette =
    Tệp theme.toml trong thư mục themes không đúng cách viết TOML, nên không đọc được bảng màu. Chỗ ghi trong thông báo là nơi bắt đầu sai.
    .why = Mọi trang, biểu đồ và tờ in lấy màu từ tệp này, nên chưa xuất bản gì; trang cũ giữ nguyên. Số liệu của bạn không có lỗi.
    .fix =
        1. Xem dòng ghi trong thông báo: thường thiếu dấu ngoặc kép, dấu bằng, hoặc một tên ghi hai lần.
        2. Chưa tìm ra: tạm chuyển theme.toml ra ngoài themes, aoxanh sẽ dùng màu có sẵn.
    .wrong = ink = #14212E
    .right = ink = "#14212E"

explain-bad-colour =
    Một giá trị trong theme.toml không phải màu viết dạng "#RRGGBB".
    .why = Không biết màu ấy là gì nên chưa xuất bản; trang cũ giữ nguyên.
    .fix =
        Ghi dấu # và đúng sáu chữ số hệ 16 (0-9, A-F), trong ngoặc kép. Tên màu, dạng ba chữ số và rgb(…) không dùng được.
    .wrong = blue = "blue"
    .right = blue = "#0B5CAD"

explain-low-contrast =
    Hai màu đi với nhau trong theme.toml quá gần nhau. Chữ cần độ tương phản ít nhất 4,5:1 với nền; dấu có ý nghĩa như màu trạng thái cần ít nhất 3:1. Đó là mức của WCAG 2.2.
    .why = Nhiều bà con lớn tuổi đọc trên điện thoại ngoài nắng. Trang vẫn được xuất bản, nhưng có người sẽ không đọc được.
    .fix =
        1. Ở [light], chọn màu đậm hơn cho chữ hoặc dấu; ở [dark], chọn màu nhạt hơn.
        2. Đổi một ít rồi chạy lại aoxanh check cho đến khi hết cảnh báo.
    .wrong = soft-ink = "#9AA5B1"
    .right = soft-ink = "#4A5B6C"

explain-broken-link =
    Một trang vừa tạo có đường dẫn đến một trang, tệp hoặc mục không có. Thông báo ghi trang có đường dẫn và nơi được dẫn đến.
    .why = Bà con bấm vào sẽ gặp “Không tìm thấy trang”. Chưa xuất bản gì; trang cũ giữ nguyên.
    .fix =
        - Trong hướng dẫn, địa chỉ ngoài thiếu https:// bị hiểu là tệp trong trang: thêm https://.
        - Dẫn sang hướng dẫn khác: viết ../(mã hướng dẫn)/index.html.
        - Dẫn đến một mục bằng dấu thăng: xem tiêu đề mục ấy có còn không.
        - Tệp PDF hay ảnh để trong content không được chép lên trang: đưa lên nơi khác rồi dùng địa chỉ https:// của nó.
        - Đường dẫn nằm trong giao diện riêng: sửa tệp trong themes.
    .wrong =
        Xem [trang của tỉnh](www.tinh.example).
    .right =
        Xem [trang của tỉnh](https://www.tinh.example).

explain-no-print =
    Bạn chạy với --print, nhưng bản aoxanh này được dựng không kèm phần in (không có tính năng "print").
    .why = Trang web và mọi số liệu vẫn đầy đủ, chỉ không có tờ in và ảnh chia sẻ.
    .fix =
        - Bỏ --print, hoặc viết --print none, thì hết ghi chú.
        - Muốn có tờ in, dùng bản aoxanh thông thường, hoặc dựng lại không kèm --no-default-features.
        - Cần in ngay: mở trang bằng trình duyệt và bấm Ctrl+P.

explain-broken-print-template =
    Mẫu của một tờ in (tệp .typ) có lỗi nên Typst không dàn được trang. Lời của Typst bằng tiếng Anh được giữ nguyên, kèm tệp, dòng và cột.
    .why = Tờ in sai hoặc thiếu mà vẫn phát ra thì bà con cầm nhầm giấy, nên aoxanh dừng lại và giữ nguyên trang cũ.
    .fix =
        - Mở tệp ở đúng dòng, cột đã ghi và sửa; mỗi tệp trong themes/<giao diện>/print/ thay cho tệp cùng tên có sẵn.
        - Xóa tệp ấy đi thì bản có sẵn được dùng lại.
        - Mẫu chỉ đọc được các mẫu cùng thư mục, theme.toml và data.json; không đọc được tệp khác hay gói từ mạng.
    .wrong = #let title = sheet.tittle
    .right = #let title = sheet.title

explain-personal-data =
    Trước khi thay trang cũ, chương trình đọc lại mọi tệp sắp công khai: trang, số liệu, lịch, danh mục tìm kiếm, chữ trên tờ in. Có số điện thoại, số căn cước, số giấy phép lái xe, biển số xe, địa chỉ thư, ngày sinh của tình nguyện viên, hoặc họ tên của người trong danh sách mà chưa đồng ý công khai.
    .why = Dữ liệu cá nhân đã lên mạng thì không lấy lại được. Tên và số hay lọt vào tiêu đề buổi hỗ trợ, vào phần khó khăn, kiến nghị của báo cáo.
    .fix =
        - Số, thư và địa chỉ của cơ quan: khai trong publisher, safety (site.yaml), contact hoặc points (commune.yaml); đã khai ở đó thì dùng ở đâu cũng được.
        - Số và tên của người: xóa khỏi dòng được chỉ; viết "một hộ dân" thay cho tên.
        - Người ấy đồng ý nêu tên: ghi ngày đồng ý vào cột consent của danh sách tình nguyện viên.
        - Một số hiệu không phải của người mà bị nhận nhầm: viết có dấu chấm phân nhóm, hoặc thêm chữ liền trước.
    .wrong = - {"{"}date: 2025-11-20, title: "Gọi em Hoa 0912 345 678", place: Nhà văn hóa{"}"}
    .right = - {"{"}date: 2025-11-20, title: Hướng dẫn tại nhà văn hóa, place: Nhà văn hóa{"}"}

explain-does-not-fit =
    Một đoạn chữ dài hơn chỗ dành cho nó, hoặc tờ in dài hơn số trang cho phép, dù đã dàn sát hơn bình thường. Thông báo ghi rõ tờ nào, đoạn nào, dài quá bao nhiêu milimét.
    .why = Chữ bị cắt ở cuối tờ thường là giờ mở cửa hay số điện thoại, đúng điều người cầm giấy cần nhất.
    .fix =
        - Rút ngắn đoạn ấy trong tệp hướng dẫn; mỗi bước một câu.
        - Chuyển phần giải thích dài xuống các câu hỏi (tiêu đề ### dưới một tiêu đề ##): phần ấy chỉ có trên trang web và tờ chữ to.
        - Cần xuất bản ngay: thêm --keep-going, trang sẽ thiếu riêng tờ này.

explain-unknown-letter =
    Nội dung có ký tự mà phông chữ in không có: hình vui, chữ Hán, dấu lạ. Tờ in và ảnh chia sẻ hiện ô trống □ ở chỗ ấy.
    .why = Trên trang web, máy của người xem tự tìm phông; trên giấy chỉ có phông đi kèm chương trình, đủ mọi chữ tiếng Việt.
    .fix =
        - Thay ký tự ấy bằng chữ.
        - Trang web không đổi; nếu ô trống trên giấy không hại gì thì có thể để nguyên.

explain-wrong-ending =
    Tệp này có vẻ chứa danh sách, nhật ký, tiến độ hay lịch trực, nhưng đuôi tệp (phần sau dấu chấm cuối cùng) không phải loại aoxanh đọc ở chỗ ấy. Danh sách, nhật ký đọc từ .csv hoặc .xlsx; tiến độ từ .yaml, .csv hoặc .xlsx; lịch trực, buổi sinh hoạt và hồ sơ xã từ .yaml.
    .why = Bỏ qua tệp này thì số liệu trong đó mất đi mà không ai biết, nên aoxanh dừng lại và giữ nguyên trang cũ.
    .fix =
        - Tệp .xls, .ods, .xlsb, .numbers: mở bằng phần mềm bảng tính, chọn Lưu thành (Save As) → Excel Workbook (.xlsx), rồi xóa tệp cũ khỏi thư mục.
        - Tệp .yml hay .yaml.txt: đổi tên cho đuôi thành .yaml.
        - Tệp không dùng nữa: chuyển ra khỏi thư mục của xã.
    .wrong =
        logs/thang-11.xls
    .right =
        logs/thang-11.xlsx

explain-doubtful-number =
    Con số trong ô có thể hiểu theo hai cách. Với “4,472”, người này nghĩ là bốn nghìn bốn trăm bảy mươi hai, người khác nghĩ là bốn phẩy bốn bảy hai; “44.72” hay “1234.567” cũng vậy. aoxanh không đoán.
    .why = Đoán sai thì số liệu lệch cả nghìn lần mà trang vẫn đẹp. Vì thế dòng này được để ra ngoài và nằm trong số dòng chưa tính.
    .fix =
        - Viết liền chữ số: 4472.
        - Muốn dễ đọc thì cách hàng nghìn bằng dấu chấm, đủ ba chữ số một nhóm: 4.472 hoặc 1.234.567.
        - Chỉ cột Số giờ được có phần lẻ: 3,5.
    .wrong =
        Số hồ sơ
        4,472
    .right =
        Số hồ sơ
        4.472

explain-fits-several =
    Ô này ghi một tên khớp với nhiều hơn một mục: chẳng hạn xã có hai điểm cùng tên “Nhà văn hóa”, hoặc hai đội hình chỉ khác nhau ở dấu.
    .why = Không biết là mục nào thì không thể cộng đúng chỗ, nên dòng này được để ra ngoài.
    .fix =
        - Trong ô, ghi mã thay cho tên. Mã của điểm và đội hình ở commune.yaml, của ca và công việc ở site.yaml.
        - Hoặc đặt cho hai mục hai tên khác nhau: “Nhà văn hóa thôn Yên Mỹ”, “Nhà văn hóa thôn Quang Trung”.
    .wrong =
        Điểm
        Nhà văn hóa
    .right =
        Điểm
        nvh-yen-my

explain-bad-file-name =
    Tên tệp hoặc thư mục có ký tự không thấy được bằng mắt: xuống dòng, ký tự điều khiển, dấu đổi chiều chữ, hoặc byte không thành chữ nào. Tên như vậy hay sinh ra khi giải nén tệp từ máy khác.
    .why = Hai tên nhìn giống hệt nhau có thể là hai tệp khác nhau, và tên có xuống dòng làm thông báo khó hiểu. aoxanh không đọc tệp này để không tính nhầm.
    .fix =
        - Đổi tên tệp hoặc thư mục, gõ lại từ đầu bằng chữ, số, dấu gạch nối và dấu chấm.
        - Nếu không cần nữa thì chuyển ra khỏi thư mục content.

explain-folder-too-deep =
    Thư mục này nằm trong quá nhiều thư mục lồng nhau; số cấp nhiều nhất ghi trong thông báo. Thường là do chép nhầm cả một thư mục vào chính nó.
    .why = Tệp ở sâu như vậy không được đọc, nên số liệu trong đó không được tính; vì thế aoxanh báo ngay chứ không lặng lẽ bỏ qua.
    .fix =
        1. Mở thư mục của xã, xem có bản chép thừa nào nằm bên trong không và xóa nó.
        2. Đưa nhật ký ra đúng thư mục logs của xã.

explain-workbook-inflates =
    Tệp .xlsx là một gói nén. Khi mở ra, nội dung bên trong lớn hơn mức ghi trong thông báo, dù tệp trên đĩa có thể nhỏ.
    .why = Đọc một tệp như vậy có thể làm máy hết bộ nhớ và hỏng lần xuất bản của mọi xã. Cả tệp chưa được tính.
    .fix =
        - Mở tệp trong Excel, chọn riêng phần bảng có chữ, chép sang một sổ mới bằng Dán đặc biệt → Giá trị (Paste Special → Values), lưu thành .xlsx.
        - Nhật ký nhiều năm: chia mỗi tháng một tệp trong thư mục logs.

explain-workbook-too-busy =
    Bảng tính chứa quá nhiều thứ nhỏ so với một nhật ký hay danh sách: chuỗi chữ, kiểu định dạng, trang tính, chữ trong một ô, hoặc ô rải rác rất xa nhau. Thông báo nói rõ thứ gì và mức nhiều nhất.
    .why = Tệp như vậy thường do nhiều lần chép dán từ nơi khác, hoặc bị hỏng; đọc nó tốn rất nhiều bộ nhớ. Cả tệp chưa được tính.
    .fix =
        1. Trong Excel, chọn phần bảng cần dùng (từ dòng tên cột đến dòng cuối có chữ) và sao chép.
        2. Mở một sổ mới, chọn Dán đặc biệt → Giá trị (Paste Special → Values).
        3. Lưu sổ mới thành .xlsx thay cho tệp cũ.

explain-too-many-holes =
    Hướng dẫn dùng quá nhiều chỗ điền (những cụm trong hai ngoặc nhọn mà mỗi xã điền phần của mình). Có hai mức: tổng số chỗ điền, và số chỗ điền là cả một danh sách như points hay events.
    .why = Mỗi xã có một bản của hướng dẫn này, nên một hướng dẫn quá nặng làm cả trang web phình to. Hướng dẫn chưa được đăng.
    .fix =
        - Giữ mỗi danh sách một lần trong hướng dẫn, ở chỗ người đọc cần nhất.
        - Chia hướng dẫn dài thành hai hướng dẫn.

explain-too-many-lines =
    Tệp có nhiều dòng hơn mức ghi trong thông báo. Nhật ký cả một năm của một xã chỉ vài nghìn dòng, nên tệp này có lẽ gộp nhiều xã, hoặc có rất nhiều dòng thừa.
    .why = Tệp quá dài làm chậm cả lần xuất bản và có thể làm máy hết bộ nhớ. Cả tệp chưa được tính.
    .fix =
        - Chia thành nhiều tệp trong thư mục logs, ví dụ mỗi tháng một tệp.
        - Nếu tệp gộp nhiều xã thì tách phần của từng xã về thư mục của xã ấy.
        - Xóa các dòng trống ở cuối rồi lưu lại.

explain-blank-report =
    Báo cáo này có tên các chỉ tiêu nhưng chưa điền số nào, và cũng chưa ghi khó khăn hay đề xuất. Đó thường là tệp do aoxanh new report tạo ra mà chưa điền.
    .why = Nếu coi là đã báo cáo thì trang sẽ nói xã đã cập nhật trong khi chưa có số mới. Vì thế báo cáo này chưa được tính, số của lần trước vẫn giữ nguyên.
    .fix =
        - Điền số sau dấu hai chấm của từng chỉ tiêu; chỉ tiêu nào chưa có số thì để trống.
        - Không dùng nữa thì xóa báo cáo, hoặc xóa cả tệp.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat:
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 9821

explain-lost-letters =
    Họ tên này có dấu hỏi hoặc ký tự thay thế ở chỗ đáng lẽ là chữ có dấu, như “Nguy?n V?n B?nh”. Chữ đã mất từ khi tệp được lưu bằng một bảng mã không có chữ Việt.
    .why = aoxanh không đoán được chữ đã mất. Nếu người này đồng ý hiện tên thì trang sẽ hiện đúng những dấu hỏi ấy.
    .fix =
        - Gõ lại họ tên trong danh sách, hoặc lấy lại từ tệp gốc.
        - Lần sau lưu thành .xlsx, hoặc “CSV UTF-8”; đừng chọn “CSV (MS-DOS)” hay “Western Europe”.
    .wrong =
        DT-014;Nguy?n V?n B?nh
    .right =
        DT-014;Nguyễn Văn Bình

explain-code-and-name-differ =
    Dòng nhật ký ghi cả mã lẫn họ tên, nhưng mã là của một người còn họ tên là của người khác, hoặc không có trong danh sách.
    .why = Mã được tin hơn, nên lượt này tính cho người mang mã ấy. Nếu mã gõ nhầm thì lượt đã tính sang người khác.
    .fix =
        - Xem danh sách tình nguyện viên, sửa mã hoặc họ tên cho cùng một người.
        - Chỉ cần một trong hai cột; bỏ trống cột kia cũng được.
    .wrong =
        Mã TNV;Họ và tên
        DT-001;Lê Thị Mẫu
    .right =
        Mã TNV;Họ và tên
        DT-002;Lê Thị Mẫu

explain-people-ignored =
    Một dòng nhật ký là của một tình nguyện viên có tên hoặc mã, hoặc là của một nhóm chỉ ghi số người. Dòng này ghi cả hai.
    .why = Số người không được cộng vì có thể trùng với chính người ấy; chỉ một lượt của tình nguyện viên được tính.
    .fix =
        - Nếu là một người: xóa số người.
        - Nếu là một nhóm: ghi số người còn lại ở một dòng riêng, để trống cột tình nguyện viên.
    .wrong =
        Ngày;Ca;Mã TNV;Số người tham gia
        03/11/2025;Sáng;DT-001;5
    .right =
        Ngày;Ca;Mã TNV;Số người tham gia
        03/11/2025;Sáng;DT-001;
        03/11/2025;Sáng;;4

explain-bad-secret =
    Tệp secret.key đặt cạnh thư mục content giữ bí mật của trang: từ đó tính ra địa chỉ trang riêng của từng tình nguyện viên. Tệp này có đó nhưng không đọc được một bí mật 64 chữ số hệ 16, thường do chép thiếu hoặc mở bằng trình soạn thảo rồi sửa nhầm.
    .why = Bí mật khác đi thì mọi địa chỉ đã gửi cho tình nguyện viên đều đổi, nên chưa xuất bản gì; trang cũ giữ nguyên. aoxanh không bao giờ hiện nội dung tệp này.
    .fix =
        1. Chép lại tệp từ bản sao đã cất.
        2. Không có bản sao, hoặc chưa gửi địa chỉ nào: xóa tệp rồi chạy aoxanh secret. Nếu đã gửi thì gửi lại địa chỉ mới cho mọi người.
        3. Không cần trang riêng: xóa tệp.
    .wrong = 4f1d
    .right =
        # Bí mật của trang
        4f1d… (64 chữ số hệ 16, trên một dòng)
