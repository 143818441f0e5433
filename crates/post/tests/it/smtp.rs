//! SMTP against a small server that takes, refuses, is busy, hangs up and falls silent.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use convoke_domain::{language::Language, time::Instant};
use convoke_post::{Message, Security, Smtp, SmtpSettings, Transport};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Takes,
    Refuses,
    IsBusy,
    HangsUpAfterData,
    FallsSilent,
    /// Answers the first mail too late, and then as if nothing had been.
    AnswersLate,
}

type Mails = Arc<Mutex<Vec<String>>>;

async fn server(manner: Manner) -> (u16, Mails) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let mails = Mails::default();
    let kept = mails.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream, manner, kept.clone()));
        }
    });
    (port, mails)
}

async fn talk(stream: TcpStream, manner: Manner, mails: Mails) -> Option<()> {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    writing.write_all(b"220 test\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let answer = match (line.to_ascii_uppercase(), manner) {
            (l, Manner::FallsSilent) if l.starts_with("MAIL") => std::future::pending().await,
            (l, Manner::AnswersLate) if l.starts_with("MAIL") && mails.lock().expect("no panic").is_empty() => {
                mails.lock().expect("no panic").push("late".to_owned());
                tokio::time::sleep(Duration::from_millis(1_500)).await;
                "250 2.0.0 ok"
            }
            (l, Manner::AnswersLate) if l.starts_with("RCPT") => "550 5.1.1 no such user",
            (l, Manner::Refuses) if l.starts_with("RCPT") => "550 5.1.1 no such user",
            (l, Manner::IsBusy) if l.starts_with("RCPT") => "451 4.3.2 come back later",
            (l, _) if l.starts_with("DATA") => {
                writing.write_all(b"354 go on\r\n").await.ok()?;
                let mut mail = String::new();
                while let Some(line) = lines.next_line().await.ok()?.filter(|l| l != ".") {
                    mail.push_str(&line);
                    mail.push('\n');
                }
                mails.lock().expect("no panic").push(mail);
                if manner == Manner::HangsUpAfterData {
                    return None;
                }
                "250 2.0.0 taken"
            }
            (l, _) if l.starts_with("EHLO") => "250 test",
            (l, _) if l.starts_with("QUIT") => "221 bye",
            _ => "250 2.0.0 ok",
        };
        writing.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    None
}

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port,
        security: Security::None,
        username: None,
        password: None,
        from: "ATT Secretariat <registration@att-secretariat.example>".to_owned(),
        timeout_seconds: 1,
    }
}

fn message() -> Message {
    Message {
        from: settings(0).from,
        to: "h.whitcombe@mfat.example".to_owned(),
        subject: "رابطكم الشخصي\r\nBcc: all@example.org".to_owned(),
        language: Language::Ar,
        text: "…".to_owned(),
        html: "<p>…</p>".to_owned(),
        message_id: "<12.34@att-secretariat.example>".to_owned(),
        calendar: Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned()),
    }
}

async fn outcome(manner: Manner) -> (Result<(), (bool, String)>, Vec<String>) {
    let (port, mails) = server(manner).await;
    let smtp = Smtp::new(&settings(port)).expect("settings");
    let sent = smtp.send(&message(), Instant(1_644_858_000_000_000)).await.map_err(|f| (f.permanent, f.cause));
    let mails = mails.lock().expect("no panic").clone();
    (sent, mails)
}

#[tokio::test]
async fn a_mail_travels_whole() {
    let (sent, mails) = outcome(Manner::Takes).await;
    assert_eq!(sent, Ok(()));
    let mail = &mails[0];
    for words in [
        "Message-ID: <12.34@att-secretariat.example>",
        "Date: Mon, 14 Feb 2022 17:00:00 +0000",
        "Auto-Submitted: auto-generated",
        "Content-Language: ar",
        "multipart/mixed",
        "multipart/alternative",
        "text/calendar; charset=utf-8; method=PUBLISH",
        "programme.ics",
    ] {
        assert!(mail.contains(words), "{words}: {mail}");
    }
    assert!(!mail.lines().any(|line| line.starts_with("Bcc")), "{mail}");
}

#[tokio::test]
async fn a_refusal_is_for_good_and_everything_else_is_for_now() {
    let (refused, _) = outcome(Manner::Refuses).await;
    assert!(matches!(&refused, Err((true, cause)) if cause.contains("no such user")), "{refused:?}");
    let (busy, _) = outcome(Manner::IsBusy).await;
    assert!(matches!(&busy, Err((false, cause)) if cause.contains("come back later")), "{busy:?}");
    let (cut, mails) = outcome(Manner::HangsUpAfterData).await;
    assert!(matches!(cut, Err((false, _))) && mails.len() == 1, "{cut:?}");
    let (silent, _) = outcome(Manner::FallsSilent).await;
    assert!(matches!(silent, Err((false, _))), "{silent:?}");
}

#[tokio::test]
async fn a_late_answer_is_never_taken_for_the_answer_to_another_mail() {
    let (port, _) = server(Manner::AnswersLate).await;
    let smtp = Smtp::new(&settings(port)).expect("settings");
    assert!(matches!(smtp.send(&message(), Instant(0)).await, Err(f) if !f.permanent));
    tokio::time::sleep(Duration::from_secs(1)).await;
    let second = smtp.send(&message(), Instant(0)).await;
    assert!(matches!(&second, Err(f) if f.permanent && f.cause.contains("no such user")), "{second:?}");
}

#[tokio::test]
async fn one_connection_carries_many_mails() {
    let (port, mails) = server(Manner::Takes).await;
    let smtp = Smtp::new(&settings(port)).expect("settings");
    for _ in 0..5 {
        smtp.send(&message(), Instant(0)).await.expect("taken");
    }
    assert_eq!(mails.lock().expect("no panic").len(), 5);
}

#[tokio::test]
async fn nobody_listening_is_for_now() {
    let port = TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("an address").port();
    let smtp = Smtp::new(&settings(port)).expect("settings");
    assert!(matches!(smtp.send(&message(), Instant(0)).await, Err(f) if !f.permanent));
}

#[tokio::test]
async fn settings_that_make_no_sense_are_told_and_secrets_are_not() {
    let from = SmtpSettings { from: "the Secretariat".to_owned(), ..settings(25) };
    assert!(Smtp::new(&from).is_err());
    let half = SmtpSettings { password: Some("hunter2".to_owned()), ..settings(25) };
    let told = Smtp::new(&half).err().expect("refused").to_string();
    assert!(told.contains("username") && !told.contains("hunter2") && !format!("{half:?}").contains("hunter2"));
    assert!(Smtp::new(&SmtpSettings { security: Security::Starttls, ..settings(587) }).is_ok());
}
