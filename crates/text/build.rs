//! Turns `locales/` into typed functions: a message that is missing in one language is a compile error where it is used.

use std::{env, path::Path, process::ExitCode};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../../locales");
    let Some(out) = env::var_os("OUT_DIR") else { return ExitCode::FAILURE };
    let out = Path::new(&out);
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("../../locales")
            .with_output_file_path(&out.join("l10n.rs").to_string_lossy())
            .with_ftl_output(FtlOutputOptions::single_file(&out.join("translations.ftl").to_string_lossy()))
            .with_lint_level(LintLevel::Strict)
            // Dates and numbers are composed of several arguments: isolating each would break searching and copying.
            // `isolate` is for what people have typed.
            .without_bidi_isolation()
            .without_format(),
    )
}
