//! The palette: a theme's colours by role, in three schemes.
//!
//! The one source is `theme.toml`; the style sheet, charts, the icon, workbooks
//! and print sheets take their colours from here, so that a site which overrides
//! that one file changes them all. Also the law of contrast, which a test holds
//! for the built-in palette and `read` for a site's own. No files, no CSS.

use serde::{Serialize, Serializer};

use super::Colour;

macro_rules! roles {
    ($($role:ident $name:literal,)*) => {
        /// What a colour is for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs)] // theme.toml says what each is for
        pub enum Tint { $($role,)* }

        impl Tint {
            /// Every role, in the order of `theme.toml`.
            pub const ALL: &[Self] = &[$(Self::$role,)*];

            /// The name in `theme.toml`, and of the custom property after `--`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$role => $name,)* }
            }
        }
    };
}

roles! {
    Paper "paper",
    Card "card",
    Ink "ink",
    SoftInk "soft-ink",
    Line "line",
    Edge "edge",
    Blue "blue",
    OnBlue "on-blue",
    Deep "deep",
    Header "header",
    OnHeader "on-header",
    Accent "accent",
    OnAccent "on-accent",
    Wash "wash",
    Done "done",
    OnTrack "on-track",
    Behind "behind",
    Stale "stale",
    NotReported "not-reported",
    Track "track",
    Grid "grid",
    Forecast "forecast",
    Heat0 "heat-0",
    Heat1 "heat-1",
    Heat2 "heat-2",
    Heat3 "heat-3",
    Heat4 "heat-4",
    OnHeat "on-heat",
}

impl Tint {
    /// The role with this name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.name() == name)
    }
}

/// When a scheme is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// As a rule.
    Light,
    /// Where the reader's system asks for it.
    Dark,
    /// On paper: black, greys and white.
    Print,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// The heading in `theme.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Print => "print",
        }
    }
}

/// A colour for each role; black where none was set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scheme([Colour; Tint::ALL.len()]);

impl Scheme {
    /// The colour of a role.
    pub fn get(&self, role: Tint) -> Colour {
        self.0[role as usize]
    }

    /// Sets the colour of a role.
    pub fn set(&mut self, role: Tint, colour: Colour) {
        self.0[role as usize] = colour;
    }

    /// Every role with its colour, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Tint, Colour)> {
        Tint::ALL.iter().map(|role| (*role, self.get(*role)))
    }
}

/// By the role's name: `{"paper": "#FFFFFF", …}`, for print templates.
impl Serialize for Scheme {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(role, colour)| (role.name(), colour)))
    }
}

/// A theme's colours.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Palette {
    /// As a rule.
    pub light: Scheme,
    /// Where the reader's system asks for it.
    pub dark: Scheme,
    /// On paper.
    pub print: Scheme,
}

/// A role that does not stand out from a ground as the law asks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Faint {
    /// In which scheme.
    pub mode: Mode,
    /// What is hard to see.
    pub role: Tint,
    /// On what.
    pub ground: Tint,
    /// The contrast ratio.
    pub ratio: f64,
    /// The least that it must be.
    pub least: f64,
}

/// Contrast of text: WCAG 2.2, success criterion 1.4.3.
const TEXT: f64 = 4.5;
/// Contrast of marks that mean something: success criterion 1.4.11.
const MARK: f64 = 3.0;

/// What must stand out, from what, and how much. What is missing here only
/// supports what is said in words too.
const LAW: &[(&[Tint], &[Tint], f64)] = &[
    (
        &[Tint::Ink, Tint::SoftInk, Tint::Deep, Tint::Blue, Tint::Accent],
        &[Tint::Paper, Tint::Card],
        TEXT,
    ),
    (&[Tint::OnBlue], &[Tint::Blue], TEXT),
    (&[Tint::OnHeader], &[Tint::Header], TEXT),
    (&[Tint::OnAccent], &[Tint::Accent], TEXT),
    (&[Tint::Ink], &[Tint::Wash, Tint::Heat0, Tint::Heat1, Tint::Heat2], TEXT),
    (&[Tint::OnHeat], &[Tint::Heat3, Tint::Heat4], TEXT),
    (
        &[
            Tint::Done,
            Tint::OnTrack,
            Tint::Behind,
            Tint::Stale,
            Tint::NotReported,
            Tint::Edge,
        ],
        &[Tint::Paper, Tint::Card],
        MARK,
    ),
];

impl Palette {
    /// One of its schemes.
    pub fn scheme(&self, mode: Mode) -> &Scheme {
        match mode {
            Mode::Light => &self.light,
            Mode::Dark => &self.dark,
            Mode::Print => &self.print,
        }
    }

    /// One of its schemes, to be set.
    pub fn scheme_mut(&mut self, mode: Mode) -> &mut Scheme {
        match mode {
            Mode::Light => &mut self.light,
            Mode::Dark => &mut self.dark,
            Mode::Print => &mut self.print,
        }
    }

    /// What breaks the law of contrast on screens. Print has hatching and outlines
    /// in place of colours.
    pub fn faint(&self) -> Vec<Faint> {
        let mut all = Vec::new();
        for mode in [Mode::Light, Mode::Dark] {
            let scheme = self.scheme(mode);
            for (roles, grounds, least) in LAW {
                for (role, ground) in roles
                    .iter()
                    .flat_map(|role| grounds.iter().map(move |ground| (*role, *ground)))
                {
                    let ratio = scheme.get(role).contrast(scheme.get(ground));
                    if ratio < *least {
                        all.push(Faint { mode, role, ground, ratio, least: *least });
                    }
                }
            }
        }
        all
    }
}
