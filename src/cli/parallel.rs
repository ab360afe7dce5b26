//! Work on several threads, results in the order of the input.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Items that each worker may be ahead of the consumer: bounds memory however slow one item is.
const AHEAD: usize = 2;

/// Stack of a worker: parsers of nested input recurse.
const STACK_BYTES: usize = 16 << 20;

/// How long a thread waits before it looks whether it is to stop.
const PATIENCE: Duration = Duration::from_millis(100);

/// Applies `work` to each of `items` on `jobs` threads, and hands the results to `consume` on this
/// thread in the order of the items, until it breaks or `stop` is set.
///
/// The thread that asks for the next item is left behind when it waits for one that does not come.
pub(super) fn ordered<I: Send + 'static, T: Send>(
    items: impl Iterator<Item = I> + Send + 'static,
    jobs: usize,
    stop: &AtomicBool,
    work: impl Fn(I) -> T + Sync,
    mut consume: impl FnMut(T) -> ControlFlow<()>,
) {
    let jobs = jobs.max(1);
    let (item_sender, item_receiver) = sync_channel(jobs);
    let (result_sender, result_receiver) = sync_channel(jobs);
    // A token for every item that is under way: its number is what bounds the reordering.
    let (token_sender, token_receiver) = sync_channel(jobs * AHEAD);
    thread::spawn(move || feed(items, &item_sender, &token_sender));
    thread::scope(|scope| {
        // The workers alone hold the receiver: when the last one ends, the feeder does.
        let item_receiver = Arc::new(Mutex::new(item_receiver));
        for _ in 0..jobs {
            let (receiver, sender, work) = (Arc::clone(&item_receiver), result_sender.clone(), &work);
            let worker = thread::Builder::new().stack_size(STACK_BYTES);
            // Where no further thread can be had, those that there are do the work.
            let _ = worker.spawn_scoped(scope, move || toil(&receiver, &sender, stop, work));
        }
        drop((item_receiver, result_sender));
        collect(result_receiver, token_receiver, stop, &mut consume);
    });
}

/// Numbers the items and sends them on until nobody listens.
fn feed<I>(items: impl Iterator<Item = I>, sender: &SyncSender<(usize, I)>, tokens: &SyncSender<()>) {
    for numbered in items.enumerate() {
        if tokens.send(()).is_err() || sender.send(numbered).is_err() {
            return;
        }
    }
}

fn toil<I, T>(
    items: &Mutex<Receiver<(usize, I)>>,
    results: &SyncSender<(usize, T)>,
    stop: &AtomicBool,
    work: &(impl Fn(I) -> T + Sync),
) {
    loop {
        let item = items.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).recv_timeout(PATIENCE);
        match item {
            Ok((number, item)) => {
                if results.send((number, work(item))).is_err() {
                    return;
                }
            }
            Err(RecvTimeoutError::Timeout) if !stop.load(Ordering::Relaxed) => {}
            Err(_) => return,
        }
    }
}

/// Puts the results back in order. Dropping both receivers on the way out ends the other threads.
fn collect<T>(
    results: Receiver<(usize, T)>,
    tokens: Receiver<()>,
    stop: &AtomicBool,
    consume: &mut impl FnMut(T) -> ControlFlow<()>,
) {
    let mut early = BTreeMap::new();
    let mut next = 0;
    loop {
        match results.recv_timeout(PATIENCE) {
            Ok((number, result)) => early.insert(number, result),
            Err(RecvTimeoutError::Timeout) if !stop.load(Ordering::Relaxed) => continue,
            Err(_) => return,
        };
        while let Some(result) = early.remove(&next) {
            next += 1;
            if stop.load(Ordering::Relaxed) || consume(result).is_break() {
                return;
            }
            let _ = tokens.recv();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(jobs: usize, stop_after: usize) -> Vec<u64> {
        let mut out = Vec::new();
        let work = |n: u64| {
            thread::sleep(Duration::from_micros(n % 7 * 100));
            n * n
        };
        ordered(0..200, jobs, &AtomicBool::new(false), work, |square| {
            out.push(square);
            if out.len() == stop_after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        out
    }

    #[test]
    fn the_order_does_not_depend_on_the_number_of_threads() {
        assert_eq!(run(1, usize::MAX), run(8, usize::MAX));
        assert_eq!(run(3, usize::MAX).len(), 200);
    }

    #[test]
    fn a_consumer_that_stops_ends_the_work() {
        assert_eq!(run(4, 10), [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]);
    }

    #[test]
    fn an_input_that_does_not_come_is_not_waited_for_once_stop_is_set() {
        let stop = AtomicBool::new(false);
        let items = std::iter::once(1).chain(std::iter::from_fn(|| {
            loop {
                thread::park()
            }
        }));
        let mut seen = Vec::new();
        ordered(
            items,
            2,
            &stop,
            |n: u64| n,
            |n| {
                seen.push(n);
                stop.store(true, Ordering::Relaxed);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(seen, [1]);
    }
}
