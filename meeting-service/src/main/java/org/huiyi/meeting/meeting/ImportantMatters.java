package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.ImportantMatter.Call;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.MatterEvent.*;

/// The important matters of a meeting, as they were marked.
public record ImportantMatters(List<ImportantMatter> all) {
    static final ImportantMatters NONE = new ImportantMatters(List.of());
    private static final int FIRST_BY_RULE = 1001;

    public Optional<ImportantMatter> find(int n) {
        return all.stream().filter(one -> one.n() == n).findFirst();
    }

    /// Those some party has not confirmed by voice.
    public List<ImportantMatter> open(Plan plan) {
        return all.stream().filter(one -> !one.unconfirmed(plan).isEmpty()).toList();
    }

    boolean isAbout(int item) {
        return all.stream().anyMatch(one -> one.item() == item);
    }

    /// The number of what is marked next.
    int next() {
        return free(1);
    }

    /// The number of what is important by rule next: apart, so that no mark is numbered otherwise than whoever
    /// marks expects.
    int nextByRule() {
        return free(FIRST_BY_RULE);
    }

    private int free(int from) {
        return IntStream.iterate(from, n -> n + 1)
                .filter(n -> find(n).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// @param agenda the one that stood then: the events tell places
    ImportantMatters after(MatterEvent event, Agenda agenda) {
        return switch (event) {
            case MatterMarkedImportant e ->
                    and(
                            new ImportantMatter(
                                    e.n(),
                                    e.matter(),
                                    Ground.MARKED,
                                    Agenda.NO_ITEM,
                                    e.markedAt(),
                                    List.of()));
            case MatterBecameImportant e ->
                    and(
                            new ImportantMatter(
                                    e.n(),
                                    null,
                                    e.ground(),
                                    item(e, agenda),
                                    e.becameAt(),
                                    List.of()));
            case MatterConfirmedByVoice e ->
                    called(
                            e.n(),
                            new Call(
                                    e.partyId(),
                                    e.channel(),
                                    e.persons(),
                                    e.summary(),
                                    e.confirmedAt(),
                                    true));
            case VoiceConfirmationAttempted e ->
                    called(
                            e.n(),
                            new Call(
                                    e.partyId(),
                                    e.channel(),
                                    e.persons(),
                                    e.note(),
                                    e.attemptedAt(),
                                    false));
        };
    }

    ImportantMatters named(UnaryOperator<String> party) {
        return new ImportantMatters(all.stream().map(one -> one.named(party)).toList());
    }

    private static int item(MatterBecameImportant e, Agenda agenda) {
        return e.agendaItem() == null
                ? Agenda.NO_ITEM
                : agenda.idAt(e.agendaItem()).orElse(Agenda.NO_ITEM);
    }

    private ImportantMatters and(ImportantMatter one) {
        return new ImportantMatters(Stream.concat(all.stream(), Stream.of(one)).toList());
    }

    private ImportantMatters called(int n, Call call) {
        return new ImportantMatters(
                all.stream().map(one -> one.n() == n ? one.and(call) : one).toList());
    }
}
