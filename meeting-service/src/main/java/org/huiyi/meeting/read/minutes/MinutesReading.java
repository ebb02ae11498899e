package org.huiyi.meeting.read.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Readers.Reading;
import org.huiyi.meeting.history.CirculatedMinutes;
import org.huiyi.meeting.history.CirculatedMinutes.Circulated;
import org.huiyi.meeting.history.CirculatedMinutes.Held;
import org.huiyi.meeting.history.CirculatedMinutes.Wanted;
import org.huiyi.meeting.history.RecordedEditions;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;

/// What of the minutes a caller is given: all of it to whoever writes it, the common part of what is
/// published to every party, the annex and everything of a sensitive meeting to whoever agreed. Being given
/// or kept from something sensitive is on record first.
public final class MinutesReading {
    private final CirculatedMinutes minutes;
    private final Readers readers;
    private final Answers answers;

    public MinutesReading(CirculatedMinutes minutes, Readers readers, Answers answers) {
        this.minutes = minutes;
        this.readers = readers;
        this.answers = answers;
    }

    /// @throws org.huiyi.eventstore.RefusedException the meeting is sensitive, and nothing binds the reader
    MinutesView of(String id, Asked asked, Caller caller) {
        var circulated = minutes.of(id, caller.actor(), asked.wanted());
        var discretion = readers.discretion(circulated.today(), caller);
        boolean writer =
                MeetingFacts.of(circulated.today(), circulated.session()).mayWrite(caller.actor());
        var open = open(circulated.past().state(), writer, asked.edition());
        if (!isEmpty(open)) {
            settle(circulated, caller, discretion);
        }
        settleAgenda(circulated, caller, discretion);
        var annex = annex(circulated, caller, discretion, open);
        return MinutesView.of(
                new Copy(
                        circulated,
                        annex != null && annex.withheld() ? open.withoutAnnex() : open,
                        annex,
                        discretion,
                        asked),
                told(circulated.held(), circulated.session(), discretion, asked.locale()),
                told(circulated.later(), circulated.session(), discretion, asked.locale()));
    }

    private HeldView told(Held held, int session, Discretion discretion, Locale locale) {
        List<Answer.Remark> findings =
                held.findings().stream().map(finding -> answers.remark(finding, locale)).toList();
        return HeldView.of(held.meeting(), session, discretion, findings);
    }

    /// What is asked for, in which language, with the time of a zone beside the meeting's.
    record Asked(Wanted wanted, @Nullable ZoneId zone, Locale locale) {
        @Nullable Integer edition() {
            return wanted.edition();
        }
    }

    /// What this reader is given.
    record Copy(
            Circulated circulated,
            Contents readable,
            @Nullable AnnexView annex,
            Discretion discretion,
            Asked asked) {
        /// Whether anything at all is there to read, or to be told of editions.
        boolean isOpen() {
            return !isEmpty(readable);
        }

        /// Of the edition asked for, so that a caller who based something on it is told when another came.
        long version() {
            return RecordedEditions.version(circulated.past(), asked.edition());
        }

        PageWords words() {
            return PageWords.of(asked.locale(), circulated.today().plan().slot().zone());
        }
    }

    private void settle(Circulated circulated, Caller caller, Discretion discretion) {
        if (discretion.plan().isSensitive()) {
            var reading = reading(circulated, caller, "minutes");
            if (discretion.hidesMeeting()) {
                throw readers.withheld(reading);
            }
            readers.given(reading);
        }
    }

    /// The agenda is told with or without minutes; its sensitive items are on record as what they are.
    private void settleAgenda(Circulated circulated, Caller caller, Discretion discretion) {
        if (discretion.plan().isSensitive()) {
            return;
        }
        var sensitive =
                Stream.of(circulated.held(), circulated.later())
                        .map(held -> held.meeting().plan())
                        .flatMap(plan ->
                                ProceedingsView.items(plan)
                                        .flatMap(id -> plan.agenda().find(id).stream()))
                        .filter(discretion::isSensitive)
                        .toList();
        var reading = reading(circulated, caller, "minutes-agenda");
        if (!sensitive.stream().allMatch(discretion::hides)) {
            readers.given(reading);
        }
        if (sensitive.stream().anyMatch(discretion::hides)) {
            readers.record(reading, true);
        }
    }

    /// Null where there is none, or where the reader sees nothing yet at all.
    private @Nullable AnnexView annex(
            Circulated circulated, Caller caller, Discretion discretion, Contents open) {
        if (open.annex() == null) {
            return null;
        }
        readers.record(reading(circulated, caller, "minutes-annex"), discretion.hidesAnnex());
        if (discretion.hidesAnnex()) {
            return AnnexView.kept();
        }
        return AnnexView.given(
                discretion.plan().isOrganiser(caller.actor())
                        ? readers.uncovered(circulated.today(), caller)
                        : List.of());
    }

    private static Reading reading(Circulated circulated, Caller caller, String thing) {
        return new Reading(circulated.today(), caller, thing, circulated.past().version());
    }

    private static boolean isEmpty(Contents contents) {
        return contents.equals(Contents.empty());
    }

    private static Contents open(Minutes minutes, boolean writer, @Nullable Integer edition) {
        if (edition != null) {
            return edition(minutes, edition).contents();
        }
        return writer || minutes.publication() != null ? minutes.contents() : Contents.empty();
    }

    private static Edition edition(Minutes minutes, int number) {
        return minutes.aftermath().editions().stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
