//! A set page as a small PNG with a palette.
//!
//! A card has a few plain colours and the shades between them at the edges of
//! letters. 256 colours hold them: the most frequent ones as they are, each other
//! one by its nearest. That is a third of the bytes of true colour, and exact
//! integer work, so that every machine writes the same bytes.

use std::collections::BTreeMap;

use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// As many colours as one byte names.
const COLOURS: usize = 256;

type Colour = [u8; 3];

/// The first page as PNG; none where there is no page.
pub(super) fn png(document: &PagedDocument) -> Option<Vec<u8>> {
    let page = document.pages().first()?;
    let options = RenderOptions { pixel_per_pt: Scalar::new(1.0), render_bleed: false };
    let canvas = typst_render::render(page, &options);
    let pixels: Vec<Colour> = canvas
        .pixels()
        .iter()
        .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
        .collect();
    let (palette, indices) = reduced(&pixels);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, canvas.width(), canvas.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::Balanced);
    // Rows of palette indices are no gradients: a filter would only hide repeats.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header().ok()?.write_image_data(&indices).ok()?;
    Some(bytes)
}

/// The palette, and each pixel's place in it.
fn reduced(pixels: &[Colour]) -> (Vec<Colour>, Vec<u8>) {
    let mut counts: BTreeMap<Colour, u32> = BTreeMap::new();
    for run in pixels.chunk_by(|a, b| a == b) {
        *counts.entry(run[0]).or_default() +=
            u32::try_from(run.len()).unwrap_or(u32::MAX);
    }
    let mut order: Vec<(Colour, u32)> = counts.into_iter().collect();
    // Stable: among equally frequent colours the darker one stays first.
    order.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let palette: Vec<Colour> =
        order.iter().take(COLOURS).map(|(colour, _)| *colour).collect();
    let places: BTreeMap<Colour, u8> =
        order.iter().map(|(colour, _)| (*colour, nearest(*colour, &palette))).collect();
    let mut indices = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|a, b| a == b) {
        let place = places.get(&run[0]).copied().unwrap_or_default();
        indices.resize(indices.len() + run.len(), place);
    }
    (palette, indices)
}

fn nearest(colour: Colour, palette: &[Colour]) -> u8 {
    let distance = |other: &Colour| -> u32 {
        let parts = colour.iter().zip(other);
        parts.map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
    };
    let best = palette.iter().enumerate().min_by_key(|(_, other)| distance(other));
    best.and_then(|(place, _)| u8::try_from(place).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_exact_and_many_become_their_nearest() {
        let few = [[0, 0, 0], [0, 0, 0], [11, 92, 173]];
        let (palette, indices) = reduced(&few);
        let back: Vec<Colour> =
            indices.iter().map(|i| palette[usize::from(*i)]).collect();
        assert_eq!(back, few);
        let many: Vec<Colour> =
            (0..=255).flat_map(|n| [[n, 0, 0], [n, 0, 0], [n, 1, 0]]).collect();
        let (palette, indices) = reduced(&many);
        assert_eq!(palette.len(), COLOURS);
        assert!(
            many.iter()
                .zip(&indices)
                .all(|(colour, index)| { palette[usize::from(*index)][0] == colour[0] })
        );
    }
}
