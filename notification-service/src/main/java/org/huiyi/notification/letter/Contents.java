package org.huiyi.notification.letter;

import static org.huiyi.notification.law.DiscretionOfNotices.isSensitive;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.letter.Part.Entries;
import org.huiyi.notification.letter.Part.Fact;
import org.huiyi.notification.letter.Part.Items;
import org.huiyi.notification.letter.Part.Paragraph;
import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Matter.ActionAssigned;
import org.huiyi.notification.notice.Matter.ActionNews;
import org.huiyi.notification.notice.Matter.Change;
import org.huiyi.notification.notice.Matter.Convening;
import org.huiyi.notification.notice.Matter.Convening.Participant;
import org.huiyi.notification.notice.Matter.DutyReminder;
import org.huiyi.notification.notice.Matter.Incident;
import org.huiyi.notification.notice.Matter.Material;
import org.huiyi.notification.notice.Matter.MaterialWanted;
import org.huiyi.notification.notice.Matter.MeetingNews;
import org.huiyi.notification.notice.Matter.Minutes;
import org.huiyi.notification.notice.Matter.MinutesNews;
import org.huiyi.notification.notice.Matter.MinutesOverdue;
import org.huiyi.notification.notice.Matter.VoiceConfirmation;
import org.jspecify.annotations.Nullable;

/// What stands between greeting and link, by matter: what happened, the facts, what is asked of the reader.
/// Of a sensitive meeting only times and places are told (R56).
final class Contents {
    private final Wording words;
    private final Framing framing;

    Contents(Wording words) {
        this.words = words;
        this.framing = new Framing(words);
    }

    List<Part> of(Matter matter) {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(framing.opening(matter)));
        if (!isSensitive(matter.title())) {
            parts.add(fact("title", matter.title().strip()));
        }
        parts.addAll(
                switch (matter) {
                    case Convening m -> convening(m);
                    case Change m -> change(m);
                    case Minutes m -> new MinutesContents(words, m).parts();
                    case MinutesOverdue m -> overdue(m);
                    case MinutesNews m -> news(m);
                    case MeetingNews m -> news(m);
                    case DutyReminder m -> news(m);
                    case ActionAssigned m -> new ActionContents(words).assigned(m);
                    case Incident m -> incident(m);
                    case VoiceConfirmation m -> said(m);
                    case ActionNews m -> new ActionContents(words).news(m);
                    case Material m -> material(m);
                    case MaterialWanted m -> wanted(m);
                });
        parts.add(new Paragraph(framing.request(matter)));
        return parts;
    }

    private List<Part> convening(Convening m) {
        var parts = new ArrayList<Part>();
        parts.add(fact("starts", words.time(m.startsAt(), m.zone())));
        parts.add(fact("ends", words.time(m.endsAt(), m.zone())));
        addFact(parts, "place", m.place());
        addFact(parts, "online", m.onlineLink());
        if (!isSensitive(m.title())) {
            addFact(parts, "purpose", m.purpose());
            addItems(parts, "topics", m.topics());
            List<Participant> invited = m.participants() == null ? List.of() : m.participants();
            addItems(parts, "participants", invited.stream().map(this::participant).toList());
        }
        return parts;
    }

    /// A party without names is one whose attendees are not shown to the others.
    private String participant(Participant one) {
        return one.attendees().isEmpty()
                ? one.name()
                : words.say("participant", one.name(), words.list(names(one.attendees())));
    }

    private static List<String> names(List<Personal> persons) {
        return persons.stream().map(Personal::readable).toList();
    }

    private List<Part> change(Change m) {
        var parts = new ArrayList<Part>();
        parts.add(fact("starts", words.time(m.startsAt(), m.zone())));
        parts.add(fact("ends", words.time(m.endsAt(), m.zone())));
        boolean told = m.reason() != null && !isSensitive(m.title());
        addFact(parts, "reason", told ? m.reason().readable() : null);
        if (m.difference() != null && m.what() != Change.What.CANCELLED) {
            addDifference(parts, m.difference(), isSensitive(m.title()));
        }
        return parts;
    }

    private void addDifference(List<Part> parts, Change.Difference d, boolean sensitive) {
        addFact(parts, "place", d.place());
        addFact(parts, "online", d.onlineLink());
        if (!sensitive) {
            addFact(parts, "purpose", d.purpose());
            addItems(parts, "topics", d.topics());
            addEntries(parts, "difference", d.agenda().stream().map(this::step).toList());
        }
    }

    private String step(Change.Step step) {
        return words.say(
                "step." + step.turn(),
                step.number(),
                step.topic().isBlank() ? words.say("step.sensitive") : step.topic(),
                words.say("kind." + step.kind()),
                step.minutes(),
                step.formerNumber(),
                step.formerMinutes());
    }

    private List<Part> news(MinutesNews m) {
        var parts = new ArrayList<Part>();
        addSession(parts, m.session());
        addText(parts, "statement", m, m.text());
        addFact(parts, "due", m.dueAt() == null ? null : words.time(m.dueAt(), m.zone()));
        return parts;
    }

    private List<Part> news(MeetingNews m) {
        var parts = new ArrayList<Part>();
        addItems(parts, "duties", m.duties().stream().map(this::duty).toList());
        addText(parts, "statement", m, m.text());
        addFact(parts, "due", m.dueAt() == null ? null : words.time(m.dueAt(), m.zone()));
        return parts;
    }

    private List<Part> news(DutyReminder m) {
        var parts = new ArrayList<Part>();
        addFact(parts, "starts", m.startsAt() == null ? null : words.time(m.startsAt(), m.zone()));
        addFact(parts, "due", m.dueAt() == null ? null : words.time(m.dueAt(), m.zone()));
        return parts;
    }

    private String duty(MeetingNews.Duty duty) {
        String kind = words.say("role." + duty.kind());
        return duty.whose() == null ? kind : words.say("duty", kind, duty.whose());
    }

    private List<Part> overdue(MinutesOverdue m) {
        var parts = new ArrayList<Part>();
        addSession(parts, m.session());
        parts.add(fact("due", words.time(m.dueAt(), m.zone())));
        return parts;
    }

    private List<Part> incident(Incident m) {
        var parts = new ArrayList<Part>();
        parts.add(fact("since", words.time(m.startedAt(), m.zone())));
        addText(parts, "incident", m, m.description());
        addText(parts, "effect", m, m.effect());
        return parts;
    }

    private List<Part> said(VoiceConfirmation m) {
        var parts = new ArrayList<Part>();
        addText(parts, "matter", m, m.matter());
        addText(parts, "summary", m, m.summary());
        parts.add(fact("channel", words.say("channel." + m.channel())));
        parts.add(fact("said", words.time(m.confirmedAt(), m.zone())));
        return parts;
    }

    /// Material may be sensitive in a meeting that is not.
    private List<Part> material(Material m) {
        var parts = new ArrayList<Part>();
        if (isSensitive(m.title()) || m.material().isBlank()) {
            parts.add(new Paragraph(words.say("withheld")));
        } else {
            parts.add(fact("material", m.material().strip()));
        }
        parts.add(fact("version", String.valueOf(m.version())));
        parts.add(fact("handedOut", words.time(m.distributedAt(), m.zone())));
        return parts;
    }

    private List<Part> wanted(MaterialWanted m) {
        var parts = new ArrayList<Part>();
        addFact(parts, "material", isSensitive(m.title()) ? null : m.wanted());
        addText(parts, "reason", m, m.reason());
        parts.add(fact("due", words.time(m.dueAt(), m.zone())));
        return parts;
    }

    private void addText(List<Part> parts, String label, Matter matter, @Nullable Personal text) {
        boolean told = text != null && !isSensitive(matter.title());
        addFact(parts, label, told ? text.readable() : null);
    }

    private Fact fact(String label, String value) {
        return new Fact(words.say("label." + label), value);
    }

    /// Whose minutes it is about, where sessions have their own.
    private void addSession(List<Part> parts, @Nullable Integer session) {
        addFact(parts, "session", session == null ? null : session.toString());
    }

    private void addFact(List<Part> parts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(fact(label, value));
        }
    }

    /// What names its own number.
    private void addEntries(List<Part> parts, String label, List<String> entries) {
        if (!entries.isEmpty()) {
            parts.add(new Entries(words.say("label." + label), entries));
        }
    }

    private void addItems(List<Part> parts, String label, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(new Items(words.say("label." + label), items));
        }
    }
}
