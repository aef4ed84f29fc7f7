//! The palette from `theme.toml`: every role of every scheme, each fault with its
//! place.
//!
//! A file that overrides the built-in one is whole: a role that it lacks is an
//! error, because colours of two palettes seldom go together. What is hard to see
//! is a warning and is published: the contrast law stands in `model::palette`.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use toml::{Spanned, Value};

use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{Colour, Faint, Mode, Palette, Tint},
};

type Entries = BTreeMap<Spanned<String>, Spanned<Value>>;

/// The palette; black stands for what has a fault.
pub(super) fn read_palette(file: &str, text: &str, problems: &mut Problems) -> Palette {
    let source = Source { file: file.into(), text };
    let before = problems.len();
    let mut palette = Palette::default();
    let headings: BTreeMap<Spanned<String>, Entries> = match toml::from_str(text) {
        Ok(headings) => headings,
        Err(error) => {
            let place = error
                .span()
                .map_or_else(|| Place::file(&source.file), |span| source.place(&span));
            problems.add(Problem::new(Code::BadPalette, place));
            return palette;
        }
    };
    let modes = Mode::ALL.map(Mode::name);
    for heading in headings.keys() {
        if !modes.contains(&heading.get_ref().as_str()) {
            source.unknown(heading, &modes, problems);
        }
    }
    let mut places = BTreeMap::new();
    for mode in Mode::ALL {
        let found = headings.iter().find(|(heading, _)| heading.get_ref() == mode.name());
        let Some((heading, entries)) = found else {
            let place = Place::file(&source.file);
            problems.add(Problem::new(Code::MissingKey, place).with("key", mode.name()));
            continue;
        };
        let scheme = palette.scheme_mut(mode);
        for (role, (place, colour)) in source.colours(entries, problems) {
            places.insert((mode, role), place);
            colour.into_iter().for_each(|colour| scheme.set(role, colour));
        }
        for role in Tint::ALL.iter().filter(|role| !places.contains_key(&(mode, **role)))
        {
            let problem = Problem::new(Code::MissingKey, source.place(&heading.span()));
            problems.add(problem.with("key", role.name()));
        }
    }
    if problems.len() == before {
        for faint in palette.faint() {
            problems.add(low_contrast(&faint, &places, &source));
        }
    }
    palette
}

fn low_contrast(
    faint: &Faint,
    places: &BTreeMap<(Mode, Tint), Place>,
    source: &Source,
) -> Problem {
    let place = places.get(&(faint.mode, faint.role)).cloned();
    let place = place.unwrap_or_else(|| Place::file(&source.file));
    // Floored, so that 4.496 is not said to be 4.5 and too little.
    let hundredths = (faint.ratio * 100.0).floor() / 100.0;
    Problem::new(Code::LowContrast, place)
        .found(faint.role.name())
        .with("ground", faint.ground.name())
        .with("ratio", format!("{hundredths:.2}"))
        .with("least", format!("{:.1}", faint.least))
        .with("mode", faint.mode.name())
}

/// The text that places are counted in.
struct Source<'a> {
    file: Arc<str>,
    text: &'a str,
}

impl Source<'_> {
    /// Where a range of bytes begins.
    fn place(&self, span: &Range<usize>) -> Place {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let count = |number: usize| u32::try_from(number + 1).unwrap_or(u32::MAX);
        Place::at(
            &self.file,
            count(before.matches('\n').count()),
            count(before[line_start..].chars().count()),
        )
    }

    fn unknown(&self, key: &Spanned<String>, known: &[&str], problems: &mut Problems) {
        let found = key.get_ref();
        let problem = Problem::new(Code::UnknownKey, self.place(&key.span()));
        problems.add(
            problem
                .found(found.as_str())
                .nearest(found, known.iter().copied())
                .with("known", known.join(", ")),
        );
    }

    /// The roles below one heading; those with a faulty colour have a place only.
    fn colours(
        &self,
        entries: &Entries,
        problems: &mut Problems,
    ) -> BTreeMap<Tint, (Place, Option<Colour>)> {
        let mut all = BTreeMap::new();
        for (key, value) in entries {
            let Some(role) = Tint::of(key.get_ref()) else {
                let known: Vec<&str> = Tint::ALL.iter().map(|role| role.name()).collect();
                self.unknown(key, &known, problems);
                continue;
            };
            let place = self.place(&value.span());
            let shown = match value.get_ref() {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let text = value.get_ref().as_str();
            let colour = text.and_then(Colour::parse);
            if colour.is_none() {
                problems.add(Problem::new(Code::BadColour, place.clone()).found(shown));
            }
            all.insert(role, (place, colour));
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::ThemeFiles;

    #[test]
    fn built_in_palette_has_no_fault_and_keeps_the_law() {
        let mut problems = Problems::new();
        let theme = ThemeFiles::built_in();
        let palette = read_palette("theme.toml", theme.text("theme.toml"), &mut problems);
        assert!(problems.is_empty(), "{:?}", problems.iter().collect::<Vec<_>>());
        assert_eq!(palette.light.get(Tint::Paper).to_string(), "#FFFFFF");
        assert_eq!(&palette, theme.palette());
    }
}
