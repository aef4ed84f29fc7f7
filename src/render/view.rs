//! The view: all that rendering looks at, and shares between cores.

use super::{address, charts::Shapes, geography, printed::Printed};
use crate::{
    analyse::{CommuneFigures, Group, Province},
    locale::Locale,
    model::{Commune, Content, Secret, Site},
};

/// For whom a site is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audience {
    /// Everybody: volunteers by code, by name only with consent.
    #[default]
    Public,
    /// The office alone: names without consent too, and a mark on every page.
    Internal,
}

/// Content, figures, words and addresses of one site.
pub struct View<'a> {
    /// What was read.
    pub content: &'a Content,
    /// What was counted.
    pub province: &'a Province,
    /// The site's language.
    pub locale: &'a Locale,
    /// For whom.
    pub audience: Audience,
    /// What was printed before the pages are made.
    pub printed: Printed,
    /// The pages of the groups, in their order.
    pub(super) group_pages: Vec<String>,
    /// For each commune, the group that it is in.
    pub(super) group_of: Vec<Option<usize>>,
    /// What maps of all communes draw for each.
    pub(super) shapes: Shapes,
}

impl<'a> View<'a> {
    /// Joins the three.
    pub fn new(
        content: &'a Content,
        province: &'a Province,
        locale: &'a Locale,
        audience: Audience,
    ) -> Self {
        let mut group_of = vec![None; content.communes.len()];
        for (index, group) in province.groups.iter().enumerate() {
            group.communes.iter().for_each(|commune| group_of[*commune] = Some(index));
        }
        let names = province.groups.iter().map(|group| group.name.as_str());
        let group_pages = address::groups(names);
        let all: Vec<usize> = (0..content.communes.len()).collect();
        let shapes = geography::shapes(&all, content, &group_of);
        let printed = Printed::default();
        Self {
            content,
            province,
            locale,
            audience,
            printed,
            group_pages,
            group_of,
            shapes,
        }
    }

    /// The view that knows what was printed, for the pages that link to it.
    #[must_use]
    pub fn with(self, printed: Printed) -> Self {
        Self { printed, ..self }
    }

    pub(super) fn site(&self) -> &'a Site {
        &self.content.site
    }

    /// The secret, where this edition has volunteers' own pages: the public one alone.
    pub(super) fn secret_of_pages(&self) -> Option<&'a Secret> {
        self.site().secret.as_ref().filter(|_| self.audience == Audience::Public)
    }

    /// The secret, where this edition tells the addresses of those pages.
    pub(super) fn secret_to_tell(&self) -> Option<&'a Secret> {
        self.site().secret.as_ref().filter(|_| self.audience == Audience::Internal)
    }

    pub(super) fn commune(&self, index: usize) -> (&'a Commune, &'a CommuneFigures) {
        (&self.content.communes[index], &self.province.communes[index])
    }

    pub(super) fn communes(
        &self,
    ) -> impl Iterator<Item = (&'a Commune, &'a CommuneFigures)> + use<'a> {
        self.content.communes.iter().zip(&self.province.communes)
    }

    /// What a map of some communes draws for each.
    pub(super) fn shapes_of(&self, communes: &[usize]) -> Shapes {
        geography::shapes(communes, self.content, &self.group_of)
    }

    /// A group, and the path of its page.
    pub fn group(&self, index: usize) -> (&'a Group, &str) {
        (&self.province.groups[index], &self.group_pages[index])
    }
}
