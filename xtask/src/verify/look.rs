//! Our style sheets know no left and no right: the same rules serve Arabic.

use std::path::Path;

use anyhow::Result;

use super::at;
use crate::tree;

const SIDES: [&str; 4] = ["left", "right", "top", "bottom"];
const SIZES: [&str; 6] = ["width", "height", "min-width", "min-height", "max-width", "max-height"];

/// Declarations that name a side or a physical measure.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (file, text) in tree::texts(&root.join("frontend/theme"), &["scss"])? {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let physical = declarations(code).filter(|(property, value)| is_physical(property, value));
            faults.extend(
                physical.map(|(property, value)| at(&file, number, &format!("`{property}: {value}` is not logical"))),
            );
        }
    }
    Ok(faults)
}

fn declarations(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = code.split([';', '{', '}']).filter_map(|part| part.split_once(':'));
    parts.map(|(property, value)| (property.trim(), value.trim()))
}

fn is_physical(property: &str, value: &str) -> bool {
    let boxed = ["margin-", "padding-", "border-", "scroll-margin-", "scroll-padding-"];
    let side = boxed.iter().find_map(|of| property.strip_prefix(of)).unwrap_or(property);
    let side = side.split('-').next().unwrap_or_default();
    let aligned = ["float", "clear", "text-align"].contains(&property) && ["left", "right"].contains(&value);
    SIDES.contains(&side) || SIZES.contains(&property) || aligned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn physical(code: &str) -> bool {
        declarations(code).any(|(property, value)| is_physical(property, value))
    }

    #[test]
    fn sides_are_found_and_logical_ones_let_be() {
        assert!(physical("a { margin-left: 1rem; }"));
        assert!(physical("  border-top-color: red;"));
        assert!(physical("left: 0"));
        assert!(physical("width: 100%;"));
        assert!(physical("text-align: right"));
        assert!(!physical("margin-inline-start: 1rem; inline-size: 100%; text-align: start;"));
        assert!(!physical("@media (min-width: 1040px) {"));
        assert!(!physical("border-radius: 3px; $input-border-width: 1px;"));
    }
}
