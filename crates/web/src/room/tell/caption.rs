//! A line of captions as pages are told it.

use convoke_domain::room::CaptionLine;
use convoke_view::room::state::Caption;

/// A line.
pub fn caption(line: &CaptionLine) -> Caption {
    Caption {
        id: line.number,
        language: line.language.tag(),
        dir: line.language.dir(),
        text: line.text.clone(),
        mended: line.mended.is_some(),
    }
}
