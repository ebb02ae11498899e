package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.ImportantMatter.Call;
import org.huiyi.meeting.meeting.MatterEvent.*;

/// The important matters of a meeting, as they were marked.
public record ImportantMatters(List<ImportantMatter> all) {
    static final ImportantMatters NONE = new ImportantMatters(List.of());

    public Optional<ImportantMatter> find(int n) {
        return all.stream().filter(one -> one.n() == n).findFirst();
    }

    /// Those some party has not confirmed by voice.
    public List<ImportantMatter> open(Plan plan) {
        return all.stream().filter(one -> !one.unconfirmed(plan).isEmpty()).toList();
    }

    int next() {
        return all.size() + 1;
    }

    ImportantMatters after(MatterEvent event) {
        return switch (event) {
            case MatterMarkedImportant e ->
                    new ImportantMatters(
                            Stream.concat(all.stream(), Stream.of(marked(e))).toList());
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

    private static ImportantMatter marked(MatterMarkedImportant e) {
        return new ImportantMatter(e.n(), e.matter(), e.markedAt(), List.of());
    }

    private ImportantMatters called(int n, Call call) {
        return new ImportantMatters(
                all.stream().map(one -> one.n() == n ? with(one, call) : one).toList());
    }

    private static ImportantMatter with(ImportantMatter one, Call call) {
        return new ImportantMatter(
                one.n(),
                one.matter(),
                one.markedAt(),
                Stream.concat(one.calls().stream(), Stream.of(call)).toList());
    }
}
