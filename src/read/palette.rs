//! The palette from `theme.toml`: every role of every scheme, each fault with its
//! place.
//!
//! A file that overrides the built-in one is whole: a role that it lacks is an
//! error, because colours of two palettes seldom go together. What is hard to see
//! is a warning and is published: the contrast law stands in `model::palette`.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use toml_edit::{ImDocument, Table};

use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{Colour, Faint, Mode, Palette, Tint},
};

/// The palette; black stands for what has a fault.
pub(super) fn read_palette(file: &str, text: &str, problems: &mut Problems) -> Palette {
    let source = Source { file: file.into(), text };
    let before = problems.len();
    let mut palette = Palette::default();
    let document = match ImDocument::parse(text) {
        Ok(document) => document,
        Err(error) => {
            problems.add(Problem::new(Code::BadPalette, source.place(error.span())));
            return palette;
        }
    };
    let modes = Mode::ALL.map(Mode::name);
    for (heading, _) in document.iter().filter(|(heading, _)| !modes.contains(heading)) {
        source.unknown(heading, document.as_table(), &modes, problems);
    }
    let mut places = BTreeMap::new();
    for mode in Mode::ALL {
        let found = document.get(mode.name()).and_then(|entries| entries.as_table());
        let Some(entries) = found else {
            let place = Place::file(&source.file);
            problems.add(Problem::new(Code::MissingKey, place).with("key", mode.name()));
            continue;
        };
        let scheme = palette.scheme_mut(mode);
        for (tint, (place, colour)) in source.colours(entries, problems) {
            places.insert((mode, tint), place);
            colour.into_iter().for_each(|colour| scheme.set(tint, colour));
        }
        for tint in Tint::ALL.iter().filter(|tint| !places.contains_key(&(mode, **tint)))
        {
            let problem = Problem::new(Code::MissingKey, source.place(entries.span()));
            problems.add(problem.with("key", tint.name()));
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
    fn place(&self, span: Option<Range<usize>>) -> Place {
        let Some(span) = span else { return Place::file(&self.file) };
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let count = |number: usize| u32::try_from(number + 1).unwrap_or(u32::MAX);
        Place::at(
            &self.file,
            count(before.matches('\n').count()),
            count(before[line_start..].chars().count()),
        )
    }

    /// A key that nobody knows, in a table.
    fn unknown(&self, key: &str, of: &Table, known: &[&str], problems: &mut Problems) {
        let place = self.place(of.key(key).and_then(toml_edit::Key::span));
        let problem = Problem::new(Code::UnknownKey, place).found(key);
        let problem = problem.nearest(key, known.iter().copied());
        problems.add(problem.with("known", known.join(", ")));
    }

    /// The roles below one heading; those with a faulty colour have a place only.
    fn colours(
        &self,
        entries: &Table,
        problems: &mut Problems,
    ) -> BTreeMap<Tint, (Place, Option<Colour>)> {
        let mut all = BTreeMap::new();
        for (key, value) in entries {
            let Some(tint) = Tint::of(key) else {
                let known: Vec<&str> = Tint::ALL.iter().map(|tint| tint.name()).collect();
                self.unknown(key, entries, &known, problems);
                continue;
            };
            let place = self.place(value.span());
            let colour = value.as_str().and_then(Colour::parse);
            if colour.is_none() {
                let written = value.span().and_then(|span| self.text.get(span));
                let written = written.unwrap_or_default().trim_matches('"');
                problems.add(Problem::new(Code::BadColour, place.clone()).found(written));
            }
            all.insert(tint, (place, colour));
        }
        all
    }
}
