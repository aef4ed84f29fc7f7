//! The kinds of YAML files, and where the schema of each lies.
//!
//! Schemas lie in `schemas/` at the root of a site. A YAML file names its own in
//! its first line, which editors' YAML servers read; the path in it is relative,
//! so that a site can be moved and needs no network. Front matter of a guide has
//! a schema too, but no line: editors read no YAML inside Markdown.

/// A kind of YAML file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SchemaKind {
    /// `content/site.yaml`
    Site,
    /// `content/campaigns/<campaign>.yaml`
    Campaign,
    /// `commune.yaml`
    Commune,
    /// `progress.yaml` and `progress/*.yaml`
    Progress,
    /// `roster/*.yaml`
    Roster,
    /// `events.yaml`
    Events,
    /// The front matter of `content/guides/<guide>.md`
    Guide,
}

impl SchemaKind {
    /// Folder of the schemas below the root of a site.
    pub const FOLDER: &'static str = "schemas";

    /// Every kind there is.
    pub const ALL: [Self; 7] = [
        Self::Site,
        Self::Campaign,
        Self::Commune,
        Self::Progress,
        Self::Roster,
        Self::Events,
        Self::Guide,
    ];

    /// Its word on the command line and in ids of messages: `site`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Campaign => "campaign",
            Self::Commune => "commune",
            Self::Progress => "progress",
            Self::Roster => "roster",
            Self::Events => "events",
            Self::Guide => "guide",
        }
    }

    /// Its schema's file: `site.schema.json`.
    pub fn file_name(self) -> String {
        format!("{}.schema.json", self.name())
    }

    /// The first line, without its end, of a YAML file of this kind that lies at
    /// `path` below the root of a site, with `/` between folders.
    pub fn line_for(self, path: &str) -> String {
        let up = "../".repeat(path.matches('/').count());
        let (folder, file) = (Self::FOLDER, self.file_name());
        format!("# yaml-language-server: $schema={up}{folder}/{file}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_leads_from_the_file_to_the_root() {
        assert_eq!(
            SchemaKind::Site.line_for("content/site.yaml"),
            "# yaml-language-server: $schema=../schemas/site.schema.json"
        );
        assert_eq!(
            SchemaKind::Roster.line_for("content/communes/x/roster/2025-W46.yaml"),
            "# yaml-language-server: $schema=../../../../schemas/roster.schema.json"
        );
    }
}
