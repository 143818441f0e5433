//! The grade of the way to the server.

use super::{Advice, Grade, Network, Path};

/// From which round trip on people begin to talk into each other (ITU-T G.114 counts one way: 150 ms, 400 ms).
const FAR: [f32; 2] = [300.0, 800.0];
/// What Opus with its redundancy hides, and what it does not.
const LOSSY: [f32; 2] = [0.02, 0.10];
/// What a browser's buffer evens out, and what it does not.
const UNEVEN: [f32; 2] = [40.0, 150.0];

/// The worst of what is to be said.
pub(super) fn network(n: &Network) -> (Grade, Advice) {
    let Some(path) = n.path else {
        return (Grade::Bad, if n.pages { Advice::NetworkBlocked } else { Advice::NetworkNone });
    };
    let told = [
        (grade(n.lost, LOSSY), Advice::NetworkLossy(whole(n.lost * 100.0))),
        (grade(n.round_trip, FAR), Advice::NetworkFar(whole(n.round_trip))),
        (grade(n.jitter, UNEVEN), Advice::NetworkUneven(whole(n.jitter))),
        (if path == Path::Tcp { Grade::Warn } else { Grade::Good }, Advice::NetworkTcp),
    ];
    let worst = told.into_iter().reduce(|worst, next| if next.0 > worst.0 { next } else { worst });
    worst.filter(|(grade, _)| *grade > Grade::Good).unwrap_or((Grade::Good, Advice::NetworkGood))
}

fn grade(value: f32, [warn, bad]: [f32; 2]) -> Grade {
    match value {
        v if v > bad => Grade::Bad,
        v if v > warn => Grade::Warn,
        _ => Grade::Good,
    }
}

const fn whole(value: f32) -> u32 {
    value.round() as u32
}
