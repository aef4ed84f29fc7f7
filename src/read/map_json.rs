//! GeoJSON as far as a map needs it: features with a code and rings of points.
//!
//! Takes the text of a file, gives its features in their order; what else stands
//! in it (names, styles, heights) is passed over while it is read. Rings of
//! polygons and of many polygons come out as one list: the drawing fills what an
//! odd number of rings surrounds. Nesting is bounded by `serde_json`, memory by
//! the file's size, for nothing is kept but codes and points. No meaning of
//! codes and no range of coordinates here: see `map`.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, SeqAccess, Visitor},
};

use crate::model::Ring;

/// A file that holds a map.
#[derive(Deserialize)]
pub(super) struct RawMap {
    #[serde(rename = "type")]
    kind: String,
    pub(super) features: Vec<RawFeature>,
}

/// One area of the map.
#[derive(Deserialize)]
pub(super) struct RawFeature {
    #[serde(default)]
    properties: Option<RawProperties>,
    #[serde(default)]
    geometry: Option<RawGeometry>,
}

#[derive(Deserialize)]
struct RawProperties {
    #[serde(default)]
    code: Option<RawCode>,
}

/// Programs for maps like to turn `"00004"` into 4.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawCode {
    Text(String),
    Number(u32),
    Other(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
struct RawGeometry {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    coordinates: Option<Rings>,
}

impl RawMap {
    /// Whether the file says of itself that it is a collection of features.
    pub(super) fn is_collection(&self) -> bool {
        self.kind == "FeatureCollection"
    }
}

impl RawFeature {
    /// Its code, with the zeros that a number has lost.
    pub(super) fn code(&self) -> Option<String> {
        match self.properties.as_ref()?.code.as_ref()? {
            RawCode::Text(code) => Some(code.trim().to_owned()),
            RawCode::Number(code) => Some(format!("{code:05}")),
            RawCode::Other(_) => None,
        }
    }

    /// Its rings as they stand; none where it is no area.
    pub(super) fn rings(self) -> Vec<Ring> {
        let is_area = |kind: &str| kind == "Polygon" || kind == "MultiPolygon";
        let geometry = self.geometry.filter(|geometry| is_area(&geometry.kind));
        geometry.and_then(|geometry| geometry.coordinates).map_or_else(Vec::new, |r| r.0)
    }
}

/// All rings below a list of lists, however deep.
struct Rings(Vec<Ring>);

impl<'de> Deserialize<'de> for Rings {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Nested::deserialize(from)? {
            Nested::Rings(rings) => Ok(Self(rings)),
            // A point or a line is no area; who asks for rings gets none.
            Nested::Ring(_) | Nested::Position(_) | Nested::Number(_) => {
                Ok(Self(Vec::new()))
            }
        }
    }
}

/// A level of nested lists, told by what stands in it.
enum Nested {
    Number(f64),
    Position((f64, f64)),
    Ring(Ring),
    Rings(Vec<Ring>),
}

impl<'de> Deserialize<'de> for Nested {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(NestedVisitor)
    }
}

struct NestedVisitor;

impl<'de> Visitor<'de> for NestedVisitor {
    type Value = Nested;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("lists of positions")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Nested, E> {
        Ok(Nested::Number(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Nested, E> {
        Ok(Nested::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Nested, E> {
        Ok(Nested::Number(number as f64))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Nested, A::Error> {
        let Some(first) = list.next_element()? else {
            return Ok(Nested::Rings(Vec::new()));
        };
        let mixed = || A::Error::custom("mixed");
        match first {
            Nested::Number(x) => {
                let Some(Nested::Number(y)) = list.next_element()? else {
                    return Err(mixed());
                };
                // Heights may follow.
                while list.next_element::<f64>()?.is_some() {}
                Ok(Nested::Position((x, y)))
            }
            Nested::Position(point) => {
                let mut ring = vec![point];
                while let Some(next) = list.next_element()? {
                    let Nested::Position(point) = next else { return Err(mixed()) };
                    ring.push(point);
                }
                Ok(Nested::Ring(ring))
            }
            Nested::Ring(ring) => gather(vec![ring], list),
            Nested::Rings(rings) => gather(rings, list),
        }
    }
}

/// The rest of a list of rings, or of lists of rings.
fn gather<'de, A: SeqAccess<'de>>(
    mut rings: Vec<Ring>,
    mut list: A,
) -> Result<Nested, A::Error> {
    while let Some(next) = list.next_element()? {
        match next {
            Nested::Ring(ring) => rings.push(ring),
            Nested::Rings(more) => rings.extend(more),
            Nested::Position(_) | Nested::Number(_) => {
                return Err(A::Error::custom("mixed"));
            }
        }
    }
    Ok(Nested::Rings(rings))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rings(coordinates: &str) -> Option<Vec<Ring>> {
        let text = format!(
            r#"{{"type": "FeatureCollection", "features": [{{"type": "Feature",
            "geometry": {{"coordinates": {coordinates}, "type": "MultiPolygon"}}}}]}}"#
        );
        let map: RawMap = serde_json::from_str(&text).ok()?;
        map.features.into_iter().next().map(RawFeature::rings)
    }

    #[test]
    fn rings_are_found_at_any_depth_and_heights_passed_over() {
        let ring = vec![(105.0, 18.0), (106.0, 18.0), (106.0, 19.0)];
        let one = "[[105, 18, 7.5], [106, 18], [106, 19.0]]";
        assert_eq!(rings(&format!("[{one}]")), Some(vec![ring.clone()]));
        assert_eq!(rings(&format!("[[{one}, {one}], [{one}]]")), Some(vec![ring; 3]));
        assert_eq!(rings("[]"), Some(Vec::new()));
    }

    #[test]
    fn what_is_no_list_of_positions_is_refused() {
        for bad in [
            "[[[105, 18], 7]]",
            "[[[105]]]",
            "[[105, [18]]]",
            "[[[105, 1e999]]]",
            "\"x\"",
        ] {
            assert_eq!(rings(bad), None, "{bad}");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(rings(&deep), None);
    }

    #[test]
    fn codes_may_have_lost_their_zeros() {
        let feature = |code: &str| -> Option<String> {
            let text = format!(r#"{{"properties": {{"code": {code}, "x": [{{}}]}}}}"#);
            serde_json::from_str::<RawFeature>(&text).unwrap().code()
        };
        assert_eq!(feature("4").as_deref(), Some("00004"));
        assert_eq!(feature("\"18229\"").as_deref(), Some("18229"));
        assert_eq!(feature("[1]"), None);
    }
}
