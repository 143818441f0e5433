//! The programme: the annex of the letter as a grid, and times as a viewer elsewhere reads them.
