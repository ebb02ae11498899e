package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.jspecify.annotations.Nullable;

/// What is known of a meeting in every state from registration on.
///
/// @param recordings the recorder and those before, the present one last
/// @param noticeAt when the notice was sent; null before
/// @param outOfScopeSince since when fewer than two distinct parties are left
public record Plan(
        String meetingId,
        Subject subject,
        Slot slot,
        Parties parties,
        Agenda agenda,
        Support support,
        List<Recording> recordings,
        Attendance attendance,
        Proceedings proceedings,
        Confidentiality confidentiality,
        Preparation preparation,
        UncoveredCases cases,
        Custody custody,
        Improvements improvements,
        Delegations delegations,
        @Nullable Instant noticeAt,
        @Nullable Instant outOfScopeSince) {
    /// What it is about and whose it is.
    ///
    /// @param retroactive registered after its planned start
    public record Subject(
            String title,
            String organiser,
            Purpose purpose,
            List<String> topics,
            Classification classification,
            @Nullable String series,
            boolean retroactive) {
        Subject with(Classification changed) {
            return new Subject(title, organiser, purpose, topics, changed, series, retroactive);
        }

        Subject ofOrganiser(String party) {
            return new Subject(title, party, purpose, topics, classification, series, retroactive);
        }

        Subject with(Purpose purpose, List<String> topics) {
            return new Subject(
                    title, organiser, purpose, topics, classification, series, retroactive);
        }
    }

    /// When and where.
    public record Slot(@Nullable Timetable timetable, Venue venue) {
        /// A meeting held before it was registered may never have had a timetable.
        public String zone() {
            return timetable == null ? "UTC" : timetable.zone();
        }
    }

    public String organiser() {
        return subject.organiser();
    }

    public Optional<String> recorder() {
        return recordings.isEmpty()
                ? Optional.empty()
                : Optional.of(recordings.getLast().personId());
    }

    /// The agenda last decided on, whether it stands yet or not.
    public List<AgendaItem> newestAgenda() {
        var pending = preparation.pendingAgenda();
        return pending == null ? agenda.items() : pending.items();
    }

    /// What this person is counted on for.
    public List<String> rolesOf(String personId) {
        return Roles.of(this, personId);
    }

    public boolean wasNotified() {
        return noticeAt != null;
    }

    /// The organiser and every active party, each once.
    public List<String> distinctParties() {
        return Stream.concat(Stream.of(organiser()), parties.activeIds().stream())
                .distinct()
                .toList();
    }

    /// The meeting as a whole.
    public boolean isSensitive() {
        return subject.classification() == Classification.SENSITIVE;
    }

    /// The meeting, or an item of it that stands or stood.
    public boolean keepsSomething() {
        return isSensitive() || agenda.known().stream().anyMatch(AgendaItem::sensitive);
    }

    /// Whether this is what a sensitive item is about: one that stands, that once stood, or that waits to.
    public boolean keepsTopic(@Nullable String topic) {
        return topic != null
                && Stream.concat(agenda.known().stream(), newestAgenda().stream())
                        .filter(AgendaItem::sensitive)
                        .anyMatch(item -> topic.equals(item.topic()));
    }

    public boolean isOrganiser(Actor actor) {
        return organiser().equals(actor.party());
    }

    /// Whether this actor may know of the meeting: of its organiser, of a party on the list (even one
    /// that withdrew), its recorder or one of its support persons.
    public boolean concerns(Actor actor) {
        return isOrganiser(actor)
                || parties.find(actor.party()).isPresent()
                || support.includes(actor.sub())
                || recorder().filter(actor.sub()::equals).isPresent();
    }

    Plan with(Subject changed) {
        return change(parts -> parts.subject = changed);
    }

    Plan with(Slot changed) {
        return change(parts -> parts.slot = changed);
    }

    Plan with(Parties changed) {
        return change(parts -> parts.parties = changed);
    }

    Plan with(Agenda changed) {
        return change(parts -> parts.agenda = changed);
    }

    Plan with(Support changed) {
        return change(parts -> parts.support = changed);
    }

    Plan with(Recording added) {
        return change(parts ->
                parts.recordings = Stream.concat(recordings.stream(), Stream.of(added)).toList());
    }

    Plan with(Attendance changed) {
        return change(parts -> parts.attendance = changed);
    }

    Plan with(Proceedings changed) {
        return change(parts -> parts.proceedings = changed);
    }

    Plan with(Preparation changed) {
        return change(parts -> parts.preparation = changed);
    }

    Plan with(UncoveredCases changed) {
        return change(parts -> parts.cases = changed);
    }

    Plan with(Confidentiality changed) {
        return change(parts -> parts.confidentiality = changed);
    }

    Plan with(Custody changed) {
        return change(parts -> parts.custody = changed);
    }

    Plan with(Improvements changed) {
        return change(parts -> parts.improvements = changed);
    }

    Plan with(Delegations changed) {
        return change(parts -> parts.delegations = changed);
    }

    Plan notified(Instant at) {
        return change(parts -> parts.noticeAt = at);
    }

    Plan outOfScope(@Nullable Instant since) {
        return change(parts -> parts.outOfScopeSince = since);
    }

    private Plan change(Consumer<PlanParts> change) {
        var parts = new PlanParts(this);
        change.accept(parts);
        return parts.plan();
    }
}
