//! The style sheets and islands are part of the binary: when they were built anew, so must it be.

fn main() {
    println!("cargo::rerun-if-changed=../../frontend/dist");
}
