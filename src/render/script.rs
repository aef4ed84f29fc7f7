//! Scripts as they are published: without what only developers read.

/// The script without indents, empty lines, and lines that are nothing but a remark:
/// they would be carried to every phone. For our own scripts, whose texts do not go over
/// several lines; a site's own script is published as it is.
pub(super) fn compact(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.fold(String::with_capacity(script.len()), |text, line| text + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::compact;
    use crate::read::ThemeFiles;

    #[test]
    fn remarks_and_indents_go_and_code_stays() {
        let script = "// A.\n\n(() => {\n  // B.\n  const a = 'x'; // c\n})();\n";
        assert_eq!(compact(script), "(() => {\nconst a = 'x'; // c\n})();\n");
    }

    #[test]
    fn no_text_of_our_scripts_goes_over_several_lines() {
        let theme = ThemeFiles::built_in();
        for (name, bytes) in theme.below("static/").chain(theme.below("worker/")) {
            if name.ends_with(".js") {
                let text = std::str::from_utf8(bytes).unwrap();
                let odd = text.lines().find(|line| line.matches('`').count() % 2 == 1);
                assert_eq!(odd, None, "{name}");
            }
        }
    }
}
