package org.huiyi.notification.letter;

import static org.huiyi.notification.law.DiscretionOfNotices.isSensitive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.letter.Part.Entries;
import org.huiyi.notification.letter.Part.Fact;
import org.huiyi.notification.letter.Part.Items;
import org.huiyi.notification.letter.Part.Paragraph;
import org.huiyi.notification.notice.Matter.Minutes;
import org.huiyi.notification.notice.Matter.Minutes.Alteration;
import org.huiyi.notification.notice.MinutesRecord;
import org.huiyi.notification.notice.MinutesRecord.Commitment;
import org.huiyi.notification.notice.MinutesRecord.Dispute;
import org.huiyi.notification.notice.MinutesRecord.Idle;
import org.huiyi.notification.notice.MinutesRecord.Item;
import org.huiyi.notification.notice.MinutesRecord.Stay;
import org.huiyi.notification.notice.MinutesRecord.Trouble;
import org.jspecify.annotations.Nullable;

/// A copy of minutes: what was said, decided and is to be done, and how the meeting was held. Of a
/// sensitive meeting only that there are some.
record MinutesContents(Wording words, Minutes minutes) {
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (minutes.session() != null) {
            parts.add(new Fact(words.say("label.session"), minutes.session().toString()));
        }
        parts.add(new Fact(words.say("label.published"), time(minutes.publishedAt())));
        if (isSensitive(minutes.title())) {
            parts.add(new Paragraph(words.say("withheld")));
            return parts;
        }
        if (minutes.reason() != null) {
            parts.add(new Fact(words.say("label.reason"), minutes.reason().readable()));
        }
        Stream.of(
                        entries("changes", some(minutes.changes()).stream().map(this::alteration)),
                        items("points", minutes.points().stream().map(Personal::readable)),
                        items("resolutions", resolutions()),
                        actions())
                .flatMap(Optional::stream)
                .forEach(parts::add);
        held().flatMap(Optional::stream).forEach(parts::add);
        return parts;
    }

    private Stream<Optional<Part>> held() {
        MinutesRecord held = minutes.record();
        return held == null
                ? Stream.of()
                : Stream.of(
                        items("attendance", held.attendance().stream().map(this::stay)),
                        entries("held", held.agenda().stream().map(this::item)),
                        items("incidents", held.incidents().stream().map(this::trouble)),
                        items("disagreements", held.disagreements().stream().map(this::dispute)));
    }

    private Stream<String> resolutions() {
        List<Personal> texts = minutes.resolutions();
        return IntStream.range(0, texts.size())
                .mapToObj(i ->
                        idle(i + 1)
                                .map(why -> words.say("resolution.idle", readable(texts, i), why))
                                .orElse(readable(texts, i)));
    }

    private Optional<String> idle(int resolution) {
        return Stream.ofNullable(minutes.record())
                .flatMap(held -> held.idle().stream())
                .filter(one -> one.resolution() == resolution)
                .map(Idle::reason)
                .map(Personal::readable)
                .findFirst();
    }

    private Optional<Part> actions() {
        MinutesRecord held = minutes.record();
        return held == null
                ? items("actions", minutes.actions().stream().map(Personal::readable))
                : entries("actions", held.commitments().stream().map(this::commitment));
    }

    private String commitment(Commitment c) {
        Integer of = c.resolution();
        return words.say("commitment", c.n(), c.task().readable())
                + (of == null ? "" : words.say("commitment.resolution", of))
                + words.say("commitment.owed", c.partyId(), c.assignee(), time(c.dueAt()))
                + (c.contributors().isEmpty()
                        ? ""
                        : words.say("commitment.helped", words.list(c.contributors())));
    }

    private String stay(Stay s) {
        String who = s.name() == null ? s.personId() : s.name().readable();
        return words.say("stay", who, s.partyId(), span(s.arrivedAt(), s.leftAt()))
                + (s.late() ? words.say("stay.late") : "");
    }

    private String item(Item i) {
        String topic = i.topic().isBlank() ? words.say("step.sensitive") : i.topic();
        String placed = i.n() == null ? topic : words.say("item", i.n(), topic);
        return i.startedAt() == null
                ? placed
                : words.say("item.held", placed, span(i.startedAt(), i.endedAt()));
    }

    private String trouble(Trouble t) {
        String kind = words.say("trouble." + t.kind());
        Personal description = t.description();
        if (description == null) {
            return words.say("trouble.withheld", kind, time(t.startedAt()));
        }
        return words.say("trouble", kind, description.readable(), time(t.startedAt()))
                + (t.action() == null
                        ? words.say("trouble.open")
                        : words.say("trouble.resolved", t.action().readable()));
    }

    private String dispute(Dispute d) {
        String what = d.topic() == null ? "" : d.topic().readable();
        String more = d.description() == null ? "" : d.description().readable();
        String about =
                what.isEmpty() || more.isEmpty() ? what + more : what + words.say("colon") + more;
        return about
                + (d.raisedBy() == null ? "" : words.say("dispute.raised", d.raisedBy()))
                + (d.outcome() == null
                        ? words.say("dispute.open")
                        : words.say("dispute.settled", d.outcome().readable()))
                + (d.dissenters().isEmpty()
                        ? ""
                        : words.say("dispute.dissent", words.list(d.dissenters())));
    }

    /// An action that came or went is named with who owes it by when.
    private String alteration(Alteration c) {
        String key = c.partyId() == null ? c.turn().name() : c.turn() + ".ACTION";
        return words.say(
                "alteration." + key,
                words.say("section." + c.section()),
                c.number(),
                c.before() == null ? "" : c.before().readable(),
                c.after() == null ? "" : c.after().readable(),
                c.partyId(),
                c.assignee(),
                c.dueAt() == null ? "" : time(c.dueAt()));
    }

    private String span(Instant from, @Nullable Instant to) {
        return to == null
                ? words.say("span.open", time(from))
                : words.say("span", words.local(from, minutes.zone()), time(to));
    }

    private String time(Instant at) {
        return words.time(at, minutes.zone());
    }

    private Optional<Part> items(String label, Stream<String> lines) {
        return Optional.of(lines.toList())
                .filter(all -> !all.isEmpty())
                .map(all -> new Items(words.say("label." + label), all));
    }

    /// What names its own number.
    private Optional<Part> entries(String label, Stream<String> lines) {
        return Optional.of(lines.toList())
                .filter(all -> !all.isEmpty())
                .map(all -> new Entries(words.say("label." + label), all));
    }

    private static String readable(List<Personal> texts, int i) {
        return texts.get(i).readable();
    }

    private static <T> List<T> some(@Nullable List<T> all) {
        return all == null ? List.of() : all;
    }
}
