//! Orders: every sheet and card that a site needs, each as a few numbers.
//!
//! The list is short-lived and cheap; the text of a sheet is put together when
//! its turn comes, so that memory does not grow with the number of sheets.

use super::{
    badge, card, certificate,
    door::door_roster,
    handout::{self, HandoutForm, handout},
    house_visits::house_visits,
    icon::icon,
    poster::{PosterForm, poster},
    sheet::Sheet,
    sign_in::sign_in,
    typesetter::Typesetter,
};
use crate::{
    render::{Audience, View, parts::ICON_SIZES, printed::Listing},
    roster::from_week_of,
};

/// One sheet or card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// The site's icon as a picture of so many pixels.
    Icon(u32),
    /// The home page's card.
    HomeCard,
    /// A campaign's card.
    CampaignCard(usize),
    /// A commune's card.
    CommuneCard(usize),
    /// A guide for a commune: indices of commune and guide.
    Handout(usize, usize, HandoutForm),
    /// A point of a commune on the wall: indices of commune and point.
    Poster(usize, usize, PosterForm),
    /// The badges of a commune's volunteers. Names: for the office alone.
    Badges(usize),
    /// The certificates of a commune's volunteers. Names: for the office alone.
    Certificates(usize),
    /// A week's sheets for doors: indices of commune and roster.
    DoorRoster(usize, usize),
    /// A week's sign-in sheets: indices of commune and roster.
    SignIn(usize, usize),
    /// A commune's tally sheet for house visits.
    HouseVisits(usize),
}

/// All that a site needs, in a fixed order; a commune's sheets stand together.
pub fn orders(view: &View) -> Vec<Order> {
    let mut all = Vec::new();
    let communes = 0..view.content.communes.len();
    if view.audience == Audience::Public {
        all.extend(ICON_SIZES.map(Order::Icon));
    }
    // A card's address must be whole, and an internal edition is not shared.
    if view.site().base_url.is_some() && view.audience == Audience::Public {
        all.push(Order::HomeCard);
        all.extend((0..view.site().campaigns.len()).map(Order::CampaignCard));
        all.extend(communes.clone().map(Order::CommuneCard));
    }
    for commune in communes {
        for guide in 0..view.site().guides.len() {
            let forms = handout::forms(commune, guide, view);
            all.extend(forms.map(|form| Order::Handout(commune, guide, form)));
        }
        all.extend(for_volunteers(commune, view));
        for point in 0..view.content.communes[commune].points.len() {
            let forms = PosterForm::ALL.into_iter();
            all.extend(forms.map(|form| Order::Poster(commune, point, form)));
        }
        if view.audience == Audience::Internal {
            all.extend([Order::Badges(commune), Order::Certificates(commune)]);
        }
    }
    all
}

/// The sheets of this week and later ones, and the one that needs no week.
fn for_volunteers(commune: usize, view: &View) -> Vec<Order> {
    let rosters = from_week_of(view.content.as_of, view.commune(commune).0);
    let of_week = |(roster, _)| {
        [Order::DoorRoster(commune, roster), Order::SignIn(commune, roster)]
    };
    rosters.flat_map(of_week).chain([Order::HouseVisits(commune)]).collect()
}

impl Order {
    /// The commune whose it is, its card too; none for what is the site's.
    pub fn whose(self) -> Option<usize> {
        match self {
            Self::CommuneCard(commune) => Some(commune),
            order => order.commune(),
        }
    }

    /// The commune in whose pack it may be; none for cards and icons.
    pub fn commune(self) -> Option<usize> {
        match self {
            Self::Icon(_)
            | Self::HomeCard
            | Self::CampaignCard(_)
            | Self::CommuneCard(_) => None,
            Self::Handout(commune, ..)
            | Self::Poster(commune, ..)
            | Self::DoorRoster(commune, _)
            | Self::SignIn(commune, _)
            | Self::HouseVisits(commune)
            | Self::Badges(commune)
            | Self::Certificates(commune) => Some(commune),
        }
    }

    /// The name of the kind of sheets that look alike; none where pages show no sketch.
    pub fn kind(self, view: &View) -> Option<String> {
        Some(match self {
            Self::Icon(_)
            | Self::HomeCard
            | Self::CampaignCard(_)
            | Self::CommuneCard(_) => return None,
            Self::Handout(_, guide, form) => {
                format!("{} {}", view.site().guides[guide].id, form.own_name()?)
            }
            Self::Poster(_, _, form) => format!("poster {form:?}"),
            Self::DoorRoster(..) => "door".to_owned(),
            Self::SignIn(..) => "sign-in".to_owned(),
            Self::HouseVisits(_) => "house-visits".to_owned(),
            Self::Badges(_) => "badges".to_owned(),
            Self::Certificates(_) => "certificates".to_owned(),
        })
    }

    /// The sheet with its text, and where it is listed; none where its data
    /// cannot be written down.
    pub fn sheet(self, typesetter: &Typesetter, view: &View) -> Option<(Sheet, Listing)> {
        let letters = typesetter.letters();
        match self {
            Self::Icon(size) => icon(size, typesetter, view),
            Self::HomeCard => card::home(view, &letters),
            Self::CampaignCard(index) => card::campaign(index, view, &letters),
            Self::CommuneCard(index) => card::commune(index, view, &letters),
            Self::Handout(commune, guide, form) => {
                handout(commune, guide, form, view, &letters)
            }
            Self::Poster(commune, point, form) => {
                poster(commune, point, form, view, &letters)
            }
            Self::Badges(commune) => badge::badges(commune, view, &letters),
            Self::Certificates(commune) => {
                certificate::certificates(commune, view, &letters)
            }
            Self::DoorRoster(commune, roster) => {
                door_roster(commune, roster, view, &letters)
            }
            Self::SignIn(commune, roster) => sign_in(commune, roster, view, &letters),
            Self::HouseVisits(commune) => house_visits(commune, view, &letters),
        }
    }
}
