//! The name plate: made from the registration, never typed (letter, paragraph 9).

use askama::Template;
use convoke_domain::{language::Language, participant::Category, record::Record, registration::Particulars};
use convoke_text::words;

/// A name plate: entity in the viewer's language, surname, category.
#[derive(Template, Clone, Debug)]
#[template(path = "plate.html")]
pub struct Plate {
    /// The entity's name in the viewer's language.
    pub entity: String,
    /// The language that name is in.
    pub entity_language: Language,
    /// The surname.
    pub person: String,
    /// The category in words.
    pub category: String,
    /// Its class in the style sheet.
    pub css: &'static str,
    /// Whether it stands in one line, in lists.
    pub line: bool,
}

impl askama::filters::HtmlSafe for Plate {}

impl Plate {
    /// The plate of a person for a viewer.
    pub fn new(record: &Record, entity: &str, surname: &str, category: Category, viewer: Language) -> Self {
        Self {
            entity: record.entity_name(entity, viewer),
            entity_language: record.entities.get(entity).map_or(viewer, |e| e.name.language_for(viewer)),
            person: surname.to_owned(),
            category: words(viewer).category(category),
            css: category.css(),
            line: false,
        }
    }

    /// The plate of a registration for a viewer.
    pub fn of(record: &Record, particulars: &Particulars, category: Category, viewer: Language) -> Self {
        Self::new(record, &particulars.entity, &particulars.surname, category, viewer)
    }

    /// The same plate in one line.
    pub fn in_line(self) -> Self {
        Self { line: true, ..self }
    }

    fn is_long(&self) -> bool {
        self.entity.chars().count() > 28
    }
}
