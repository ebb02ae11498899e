package org.huiyi.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.jspecify.annotations.Nullable;

/// Gives the actions of an amendment their numbers: one that says what an action of the edition before said
/// keeps that action's number wherever it stands now, any other gets a number that was never given.
public final class Numbering {
    private Numbering() {}

    /// @param before every edition so far, not empty
    public static List<Integer> of(List<Edition> before, Contents contents) {
        var free = new ArrayList<>(numbered(before.getLast()));
        var numbers = new ArrayList<Integer>();
        int next = highest(before);
        for (Said said : said(contents)) {
            int kept = take(free, said);
            numbers.add(kept > 0 ? kept : ++next);
        }
        return List.copyOf(numbers);
    }

    /// What an action says, whoever wrote it and wherever its resolution stands.
    private record Said(ActionItem action, @Nullable Personal resolution) {}

    private record Numbered(int number, Said said) {}

    private static int take(List<Numbered> free, Said said) {
        for (Numbered one : free) {
            if (one.said().equals(said)) {
                free.remove(one);
                return one.number();
            }
        }
        return 0;
    }

    private static int highest(List<Edition> editions) {
        return editions.stream()
                .flatMap(edition -> edition.actionNumbers().stream())
                .reduce(0, Math::max);
    }

    private static List<Numbered> numbered(Edition edition) {
        List<Said> said = said(edition.contents());
        var numbered = new ArrayList<Numbered>();
        for (int i = 0; i < said.size(); i++) {
            numbered.add(new Numbered(edition.actionNumbers().get(i), said.get(i)));
        }
        return numbered;
    }

    private static List<Said> said(Contents contents) {
        Contents plain = contents.inNobodysName();
        return plain.actions().entries().stream()
                .map(action -> new Said(action.of(null), resolution(plain, action)))
                .toList();
    }

    private static @Nullable Personal resolution(Contents contents, ActionItem action) {
        Integer n = action.resolution();
        return Stream.ofNullable(n)
                .filter(number -> number >= 1)
                .flatMap(number ->
                        contents.resolutions().entries().stream().skip(number - 1L).limit(1))
                .map(Contents.Resolution::text)
                .findFirst()
                .orElse(null);
    }
}
