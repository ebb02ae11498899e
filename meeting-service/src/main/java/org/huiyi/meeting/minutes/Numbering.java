package org.huiyi.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.jspecify.annotations.Nullable;

/// Gives the actions of an amendment their numbers: one that says what an action of the edition before said
/// keeps that action's number wherever it stands now, any other gets a number that was never given.
///
/// Numbers of actions and of resolutions run through the meeting: each session after the first has ten thousand
/// of its own, so that 20003 is the third of session 2, whatever is amended in the minutes of session 1.
public final class Numbering {
    private static final int OF_A_SESSION = 10_000;

    private Numbering() {}

    /// The number in the meeting of what has this place in the minutes of a session, both counted from 1.
    public static int through(int session, int place) {
        return before(session) + place;
    }

    /// The place in the minutes of this session; of another's number it is none that can be.
    public static int placeOf(int number, int session) {
        return number - before(session);
    }

    public static boolean isOf(int number, int session) {
        int place = placeOf(number, session);
        return place >= 1 && place <= OF_A_SESSION;
    }

    private static int before(int session) {
        return session == MinutesId.FIRST ? 0 : session * OF_A_SESSION;
    }

    /// @param before every edition so far, not empty
    public static List<Integer> of(List<Edition> before, Contents contents, int session) {
        var free = new ArrayList<>(numbered(before.getLast()));
        var numbers = new ArrayList<Integer>();
        int next = Math.max(before(session), highest(before));
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
