package org.huiyi.meeting.read.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;
import static org.huiyi.meeting.read.minutes.Papers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.Turnout;
import org.junit.jupiter.api.Test;

/// The page and what is printed from it; both are left in `target/pages` to be looked at.
class MinutesPageTest {
    private final HeldView held = held(eventful(), LEAD);
    private final String english = page(held, Locale.ENGLISH);
    private final String chinese = page(held, Locale.SIMPLIFIED_CHINESE);

    @Test
    void the_head_tells_when_and_where_it_was_held_whose_it_was_and_what_for() {
        assertThat(english)
                .contains("Organiser: acme", "Purpose: Agree on the budget")
                .contains("Measured by: Budget signed", "Place: Room 1")
                .contains(
                        "Planned: 2 Mar 2026, 17:00 to 2 Mar 2026, 18:00 (Asia/Shanghai), 2026-03-02"
                                + " 09:00 UTC to 2026-03-02 10:00 UTC")
                .contains("Held: 2 Mar 2026, 17:05 to 2 Mar 2026, 18:00 (Asia/Shanghai)");
        assertThat(chinese)
                .contains("组织方：acme", "会议目标：Agree on the budget", "地点：Room 1")
                .contains("计划时间：2026年3月2日 17:00 至 2026年3月2日 18:00（Asia/Shanghai）")
                .contains("实际时间：2026年3月2日 17:05 至 2026年3月2日 18:00（Asia/Shanghai）");
    }

    @Test
    void every_recorder_of_the_meeting_is_named_in_turn() {
        assertThat(english).contains("Recorded by: acme.recorder, Lead (globex.lead)");
        assertThat(chinese).contains("记录人：acme.recorder、Lead（globex.lead）");
    }

    @Test
    void who_was_asked_and_did_not_come_is_named_with_the_reason_on_record() {
        assertThat(held.absences())
                .extracting(AbsenceView::standing)
                .containsExactly(Turnout.Kind.ON_TIME, Turnout.Kind.ABSENT);
        assertThat(english)
                .contains("<h2>Absent</h2>", "Lead (globex.lead) (excused)")
                .contains("<td>nobody came · no &lt;time&gt;</td>")
                .doesNotContain("laid up");
        assertThat(chinese).contains("<h2>缺席情况</h2>", "（理由正当）", "<td>无人到会 · no &lt;time&gt;</td>");
    }

    @Test
    void an_incident_tells_its_effect_and_when_and_how_it_was_resolved() {
        assertThat(english)
                .contains("network · line &lt;down&gt; · effect: a pause of &lt;ten&gt; · action:")
                .contains("action: other &lt;line&gt; · resolved 2 Mar 2026, 17:20 (Asia/Shanghai)")
                .contains(
                        "equipment · line &lt;down&gt; · effect: a pause of &lt;ten&gt; · not resolved");
        assertThat(chinese).contains("影响：a pause", "处置：other", "解决于 2026年3月2日 17:20", "尚未解决");
    }

    @Test
    void a_disagreement_tells_who_raised_it_and_whether_it_is_settled() {
        assertThat(english)
                .contains("#1 · Share 1 · who &lt;pays&gt; · raised by globex · settled 2 Mar 2026")
                .contains("outcome: half &lt;each&gt; · still disagree: globex")
                .contains("#2 · Share 2 · who &lt;pays&gt; · raised by globex · open")
                .contains("contest of an action · settled 2 Mar 2026")
                .contains("UTC · the party took the action on");
        assertThat(chinese)
                .contains("提出方：globex · 解决于", "处理结果：half", "仍持异议：globex")
                .contains("提出方：globex · 尚未解决", "对行动的异议", "责任方已接受该行动");
    }

    @Test
    void items_tell_their_kind_and_resolutions_what_they_are_referred_to_by() {
        assertThat(english)
                .contains("<th scope=\"col\">Kind</th>", "<td>report</td>")
                .contains("Resolution 1 · The budget is approved")
                .contains("Action 7 · Send the budget to the bank · Resolution 1 · globex");
        assertThat(chinese)
                .contains("<th scope=\"col\">类型</th>", "<td>汇报</td>")
                .contains("决议1 · The budget is approved", "行动7 · Send the budget");
    }

    @Test
    void another_end_put_on_record_after_the_edition_stands_beside_it() {
        var corrected = MeetingDecider.INSTANCE.evolve(eventful(), anotherEnd());
        var later = held((Registered) corrected, LEAD).since(held);
        var copy = new MinutesPage.Copy(LEAD, END);
        assertThat(MinutesPage.of(minutes(held, later), copy, Locale.ENGLISH))
                .contains("Held: 2 Mar 2026, 17:05 to 2 Mar 2026, 18:00")
                .contains("Held: 2 Mar 2026, 17:05 to 2 Mar 2026, 18:10");
        assertThat(held(eventful(), LEAD).since(held).isEmpty()).isTrue();
    }

    @Test
    void of_a_sensitive_meeting_nothing_is_told_but_whose_it_was_and_when_and_where() {
        var kept = held(sensitive(), LEAD);
        assertThat(kept.head().purpose()).isNull();
        assertThat(kept.head().recorders()).isEmpty();
        assertThat(kept.absences()).isEmpty();
        assertThat(kept.head().place()).isEqualTo("Room 1");
        assertThat(held(sensitive(), ORGANISER).head().purpose()).isEqualTo(PURPOSE);
    }

    @Test
    void nobody_is_absent_from_what_has_not_begun() {
        assertThat(held(folded(confirmed()), LEAD).absences()).isEmpty();
        assertThat(page(held(folded(confirmed()), LEAD), Locale.ENGLISH))
                .contains("Planned: ")
                .doesNotContain("Held: ");
    }

    @Test
    void both_languages_are_printed_as_an_archives_document() throws IOException {
        var press = new Press();
        for (var one : List.of(new Sheet("en", english), new Sheet("zh", chinese))) {
            byte[] pdf = press.print(one.page());
            Path pages = Files.createDirectories(Path.of("target/pages"));
            Files.writeString(pages.resolve(one.name() + ".html"), one.page());
            Files.write(pages.resolve(one.name() + ".pdf"), pdf);
            assertThat(Sheets.faults(pdf)).isEmpty();
            assertThat(Sheets.text(pdf)).contains("acme.recorder", "Agree on the budget");
        }
    }

    private record Sheet(String name, String page) {}

    private static EndCorrected anotherEnd() {
        return new EndCorrected(
                ID,
                END.plusSeconds(600),
                END,
                END.plus(Duration.ofHours(24)).plusSeconds(600),
                END.plus(Duration.ofHours(24)),
                "preset-1",
                Personal.of("acme.organiser", "the clock was slow"),
                null,
                END.plusSeconds(900));
    }
}
