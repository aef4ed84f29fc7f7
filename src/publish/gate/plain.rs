//! A file's text as a reader would see it: without tags, quotes and numbers of drawings.
//!
//! A line's end stands wherever two texts do not belong together: cells, fields, blocks.
//! Invisible letters fall away and full-width digits become digits, so that nothing is
//! hidden by them. Numbers of JSON and CSV that are no text are figures and left out.

use std::borrow::Cow;

use memchr::memmem;

/// Whether an attribute belongs to drawings and looks: numbers and names of no meaning.
/// (As bytes: those are told apart one by one, where texts are compared with each name.)
fn is_geometry(attribute: &str) -> bool {
    matches!(
        attribute.as_bytes(),
        b"d" | b"points"
            | b"class"
            | b"viewbox"
            | b"viewBox"
            | b"transform"
            | b"x"
            | b"y"
            | b"x1"
            | b"x2"
            | b"y1"
            | b"y2"
            | b"cx"
            | b"cy"
            | b"r"
            | b"rx"
            | b"ry"
            | b"dx"
            | b"dy"
            | b"width"
            | b"height"
            | b"version"
            | b"style"
            | b"rel"
            | b"sizes"
    )
}

/// Tags inside a line: a number may go on behind them.
fn is_in_line(tag: &str) -> bool {
    matches!(
        tag.as_bytes(),
        b"a" | b"abbr"
            | b"b"
            | b"code"
            | b"em"
            | b"i"
            | b"mark"
            | b"small"
            | b"span"
            | b"strong"
            | b"sub"
            | b"sup"
    )
}

/// What is said outside of tags, and in the values of attributes; each on lines of its own.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) attributes: String,
}

/// The text of a file of the site; empty for pictures and other binary files.
#[cfg(test)]
pub(super) fn plain(path: &str, text: &str) -> String {
    plain_but_for(path, text, &mut |_, _| false)
}

/// The same, but for lines of markup that somebody else says, who answers whether.
pub(super) fn plain_but_for(
    path: &str,
    text: &str,
    says: &mut dyn FnMut(&str, &mut Said) -> bool,
) -> String {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let mut out = String::with_capacity(text.len() / 2);
    match ending {
        "html" | "xml" | "svg" => markup(text, &mut out, says),
        "json" | "webmanifest" => strings(text, &mut out),
        "js" if path.contains("/find/") => strings(text, &mut out),
        "csv" => cells(text, &mut out),
        "ics" => calendar(text, &mut out),
        "txt" | "js" | "css" | "typ" => out.push_str(text),
        _ => return out,
    }
    visible(out)
}

fn markup(text: &str, out: &mut String, says: &mut dyn FnMut(&str, &mut Said) -> bool) {
    let attributes = String::with_capacity(text.len() / 2);
    let mut said = Said { text: std::mem::take(out), attributes };
    let mut rest = text;
    while let Some(end) = memchr::memchr(b'\n', rest.as_bytes()) {
        let (line, after) = rest.split_at(end + 1);
        if says(line, &mut said) {
            rest = after;
            continue;
        }
        rest = markup_line(rest, &mut said).unwrap_or_default();
    }
    markup_line(rest, &mut said);
    *out = said.text;
    out.push('\n');
    out.push_str(&said.attributes);
}

/// What one line of markup says, if no tag goes on behind it; with the line's end.
pub(super) fn line_alone(line: &str) -> Option<Said> {
    let [text, attributes] = [(); 2].map(|()| String::with_capacity(line.len()));
    let mut said = Said { text, attributes };
    markup_line(line, &mut said)?;
    Some(Said { text: visible(said.text), attributes: visible(said.attributes) })
}

/// Takes the text up to the first end of a line that is in no tag off the front; none if
/// all of it ends before.
fn markup_line<'a>(text: &'a str, said: &mut Said) -> Option<&'a str> {
    let mut rest = text;
    while let Some(at) = memchr::memchr3(b'<', b'&', b'\n', rest.as_bytes()) {
        said.text.push_str(&rest[..at]);
        let tail = &rest[at..];
        rest = if let Some(after) = tail.strip_prefix('\n') {
            said.text.push('\n');
            return Some(after);
        } else if tail.starts_with('&') {
            entity(tail, &mut said.text)
        } else if let Some(comment) = tail.strip_prefix("<!--") {
            let end = comment.find("-->").unwrap_or(comment.len());
            said.attributes.push_str(&comment[..end]);
            said.attributes.push('\n');
            comment.get(end + 3..).unwrap_or_default()
        } else {
            tag(tail, said)
        };
    }
    said.text.push_str(rest);
    None
}

/// Takes an entity off the front.
fn entity<'a>(text: &'a str, out: &mut String) -> &'a str {
    let end = text.bytes().take(10).position(|b| b == b';');
    let Some(end) = end else {
        out.push('&');
        return &text[1..];
    };
    let name = &text[1..end];
    let code = name.strip_prefix("#x").or_else(|| name.strip_prefix("#X"));
    let number = match code {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => name.strip_prefix('#').and_then(|digits| digits.parse().ok()),
    };
    match (number.and_then(char::from_u32), name) {
        (Some(letter), _) => out.push(letter),
        (None, "nbsp") => out.push(' '),
        (None, "shy") => {}
        (None, "quot") => out.push('"'),
        (None, "apos") => out.push('\''),
        (None, "lt" | "gt" | "amp") => out.push('&'),
        (None, _) => {
            out.push('&');
            return &text[1..];
        }
    }
    &text[end + 1..]
}

/// Takes a tag off the front; the values of its attributes go elsewhere.
fn tag<'a>(text: &'a str, said: &mut Said) -> &'a str {
    let Said { text: out, attributes } = said;
    let of_name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'!' | b'?');
    let name_end = text.bytes().skip(1).position(|b| !of_name(b));
    let name_end = name_end.map_or(text.len(), |at| at + 1);
    let name = text[1..name_end].trim_start_matches('/');
    let is_in_line = is_in_line(name);
    if !is_in_line {
        out.push('\n');
    }
    let mut rest = &text[name_end..];
    loop {
        let passes = |b: &u8| matches!(b, b' ' | b'\n' | b'\r' | b'\t' | b'/' | b'?');
        rest = &rest[rest.bytes().take_while(|b| passes(b)).count()..];
        let ends = |b: u8| matches!(b, b'=' | b'>' | b' ' | b'\n');
        let Some(end) = rest.bytes().position(ends) else { return "" };
        let attribute = &rest[..end];
        match rest.as_bytes()[end] {
            b'>' => {
                let after = &rest[end + 1..];
                // A number goes on behind a tag inside a line; other texts do not.
                let is_digit = |c: char| c.is_ascii_digit();
                if is_in_line && !(out.ends_with(is_digit) && after.starts_with(is_digit))
                {
                    out.push(' ');
                }
                return after;
            }
            b'=' => {
                let value = &rest[end + 1..];
                let quote = value.bytes().next().unwrap_or(b'>');
                let (value, after) = match quote {
                    b'"' | b'\'' => {
                        let inner = &value[1..];
                        let close = memchr::memchr(quote, inner.as_bytes());
                        let close = close.unwrap_or(inner.len());
                        (&inner[..close], inner.get(close + 1..).unwrap_or_default())
                    }
                    _ => value.split_at(value.find([' ', '>']).unwrap_or(value.len())),
                };
                if !is_geometry(attribute) {
                    decoded(value, attributes);
                    attributes.push('\n');
                }
                rest = after;
            }
            _ => rest = &rest[end..],
        }
    }
}

fn decoded(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = entity(&rest[at..], out);
    }
    out.push_str(rest);
}

/// The strings of JSON, or of a script that is one call with JSON.
fn strings(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'"', rest.as_bytes()) {
        out.push('\n');
        rest = string(&rest[at + 1..], out);
    }
}

/// Takes a string and the quotation mark behind it off the front.
fn string<'a>(text: &'a str, out: &mut String) -> &'a str {
    let mut rest = text;
    while let Some(at) = memchr::memchr2(b'"', b'\\', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        if letters.next() == Some('"') {
            out.push('\n');
            return letters.as_str();
        }
        match letters.next() {
            Some('u') => {
                let code: String = letters.by_ref().take(4).collect();
                let code = u32::from_str_radix(&code, 16).ok();
                out.push(code.and_then(char::from_u32).unwrap_or(' '));
            }
            Some(c @ ('"' | '\\' | '/')) => out.push(c),
            _ => out.push('\n'),
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
    ""
}

fn cells(text: &str, out: &mut String) {
    let is_figure = |cell: &str| {
        !cell.starts_with('0')
            && cell.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-')
    };
    let mut say = |cell: &str| {
        if !is_figure(cell) {
            out.extend([cell, "\n"]);
        }
    };
    // Without quotes, as nearly all are, each comma and each end of a line ends a cell.
    if memchr::memchr(b'"', text.as_bytes()).is_none() {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        text.split([',', '\n', '\r']).for_each(say);
        return;
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).unwrap_or(false) {
        row.iter().for_each(&mut say);
    }
}

/// Long lines of a calendar are folded, in the middle of a word or number.
fn calendar(text: &str, out: &mut String) {
    let unfolded = without(text, "\r\n ");
    let unfolded = without(&unfolded, "\n ");
    let mut rest = &*unfolded;
    while let Some(at) = memchr::memchr(b'\\', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let mut letters = rest[at + 1..].chars();
        match letters.next() {
            Some('n' | 'N') | None => out.push('\n'),
            Some(c) => out.push(c),
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
}

/// The text without any of these.
fn without<'a>(text: &'a str, these: &str) -> Cow<'a, str> {
    let mut places = memmem::find_iter(text.as_bytes(), these).peekable();
    if places.peek().is_none() {
        return Cow::from(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in places {
        out.push_str(&text[from..at]);
        from = at + these.len();
    }
    out.push_str(&text[from..]);
    Cow::from(out)
}

/// Without letters that nobody sees, and with digits that are digits.
fn visible(text: String) -> String {
    let is_odd = |c: char| {
        matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
            || ('０'..='９').contains(&c)
    };
    let bytes = text.as_bytes();
    let may_be_odd = |at: usize| {
        matches!(
            bytes[at..],
            [0xc2, 0xad, ..]
                | [0xe2, 0x80, 0x8b..=0x8f, ..]
                | [0xe2, 0x81, 0xa0..=0xa4, ..]
                | [0xef, 0xbb, 0xbf, ..]
                | [0xef, 0xbc, 0x90..=0x99, ..]
        )
    };
    if !memchr::memchr3_iter(0xc2, 0xe2, 0xef, bytes).any(may_be_odd) {
        return text;
    }
    let digit = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + 48),
        c => (!is_odd(c)).then_some(c),
    };
    text.chars().filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tags_inside_a_line_do_not_hide_a_number_and_blocks_part_it() {
        let page =
            "<p>Hoa<b>09<strong>12</strong></b>345&nbsp;678</p><td>1</td><td>2</td>";
        let text = plain("x.html", page);
        let lines: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(lines, ["Hoa", "0912", "345", "678", "1", "2"]);
        assert!(text.contains("678\n") && text.contains("1\n\n2\n"), "{text}");
    }

    #[test]
    fn attributes_are_read_but_not_those_of_drawings() {
        let page = r#"<a title="gọi 0912&#39;" href=tel:09 data-x='b'><path d="M0912 345 678"/>"#;
        let text = plain("x.html", page);
        assert!(text.contains("gọi 0912'\n") && text.contains("tel:09\n"), "{text}");
        assert!(!text.contains("345"), "{text}");
    }

    #[test]
    fn figures_of_data_are_left_out_and_texts_kept() {
        assert_eq!(
            plain("x.json", r#"{"a":912345678,"b":"x\"y\n0912"}"#).trim(),
            "a\n\nb\n\nx\"y\n0912"
        );
        assert_eq!(
            plain("x.csv", "912345678,0912345678\n\"a \"\"b\"\"\",1.5\n"),
            "0912345678\na \"b\"\n"
        );
    }

    #[test]
    fn cells_are_the_same_with_quotes_and_without() {
        let bare = "\u{feff}mã,tên\r\n\n00042,An\n1.5,,-3,07\r,x y\n";
        let row = plain("x.csv", bare);
        assert_eq!(row, "mã\ntên\n00042\nAn\n07\nx y\n");
        assert_eq!(plain("x.csv", &format!("{bare}\"z\"\n")), row + "z\n");
    }

    #[test]
    fn folded_lines_are_joined_and_invisible_letters_fall_away() {
        assert_eq!(
            plain("x.ics", "SUMMARY:0912\r\n 345678\\nx"),
            "SUMMARY:0912345678\nx"
        );
        assert_eq!(plain("x.txt", "09\u{200b}12 ３４５"), "0912 345");
    }
}
