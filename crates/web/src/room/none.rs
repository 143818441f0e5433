//! An installation without media: pages show who is present and what is on, and every offer is put off.

use std::path::PathBuf;

use convoke_domain::room::{Feed, PersonKey, Slot, Source, Track};
use convoke_room::{Capabilities, MediaEvent, Offer, Refused, RoomEngine, ogg::Tags};
use futures::{FutureExt, future::BoxFuture};
use tokio::sync::broadcast;

/// No media at all.
#[derive(Debug)]
pub struct NoMedia(broadcast::Sender<MediaEvent>);

impl Default for NoMedia {
    fn default() -> Self {
        Self(broadcast::channel(1).0)
    }
}

impl RoomEngine for NoMedia {
    fn capabilities(&self) -> Capabilities {
        Capabilities { server_mute: false, relay: false, recording: false, hosted: false }
    }

    fn open(&self, _: &str) {}

    fn close(&self, _: &str) {}

    fn admit(&self, _: &str, _: &PersonKey, _: Offer) -> BoxFuture<'static, Result<String, Refused>> {
        async { Err(Refused::NoRoom) }.boxed()
    }

    fn dismiss(&self, _: &str, _: &PersonKey) {}

    fn grant(&self, _: &str, _: &PersonKey, _: Vec<Track>) {}

    fn point(&self, _: &str, _: Feed, _: Option<Source>) {}

    fn hear(&self, _: &str, _: &PersonKey, _: Slot, _: Option<Feed>) {}

    fn record(&self, _: &str, _: PathBuf, _: Vec<Feed>, _: Tags) {}

    fn end_record(&self, _: &str, _: PathBuf) {}

    fn events(&self, _: &str) -> broadcast::Receiver<MediaEvent> {
        self.0.subscribe()
    }
}
