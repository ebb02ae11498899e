package org.huiyi.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.T0;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Matter.Change.Difference;
import org.huiyi.notification.notice.Matter.Change.Step;
import org.huiyi.notification.notice.Matter.Change.Turn;
import org.huiyi.notification.notice.Matter.Convening.Participant;
import org.huiyi.notification.notice.MinutesRecord;
import org.huiyi.notification.notice.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static final String ZONE = "Asia/Shanghai";

    private final Composer composer =
            new Composer(new Links("https://meet.example", "https://act.example"));

    @Test
    void times_stand_in_the_zone_of_the_meeting_with_its_name_and_in_utc() {
        var letter = letter(Samples.convening("Plan"), "en");
        assertThat(letter.text()).contains("16:00 (Asia/Shanghai), 2026-11-23 08:00 UTC");
        assertThat(letter.html()).contains("16:00 (Asia/Shanghai), 2026-11-23 08:00 UTC");
    }

    @Test
    void a_convening_tells_place_link_and_topics_and_cites_its_rule() {
        assertThat(letter(Samples.convening("Plan"), "en").text())
                .contains("Plan", "Room 5", "https://meet.example/5", "1. Budget", "2. Plan")
                .contains("https://meet.example/v1/meetings/mtg_1", "R21", "二(二)1");
    }

    @Test
    void a_convening_says_what_it_is_for_and_who_comes() {
        assertThat(letter(Samples.convening("Plan"), "en").text())
                .contains("Purpose: Agree on the budget")
                .contains("Parties and attendees:\n  1. Globex: Lee\n  2. Initech\n");
        assertThat(letter(Samples.convening("规划"), "zh-CN").text())
                .contains("会议目标：Agree on the budget", "1. Globex：Lee");
    }

    @Test
    void of_a_sensitive_meeting_neither_purpose_nor_attendees_are_told() {
        assertThat(letter(Samples.convening(""), "en").text())
                .doesNotContain("Agree on the budget", "Globex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "zh-Hans-CN"})
    void chinese_readers_are_written_to_in_chinese(String language) {
        assertThat(letter(Samples.convening("规划"), language).subject()).isEqualTo("会议通知：规划");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-DE", "", "no such tag!"})
    void everybody_else_is_written_to_in_english(String language) {
        assertThat(letter(Samples.convening("Plan"), language).subject())
                .isEqualTo("Meeting notice: Plan");
    }

    @Test
    void minutes_carry_points_resolutions_and_actions() {
        assertThat(letter(Samples.minutes("Plan", "We agreed"), "en").text())
                .contains("1. We agreed", "1. Buy it", "1. Order one");
    }

    @Test
    void what_was_erased_reads_as_a_dash() {
        assertThat(letter(Samples.minutes("Plan", null), "en").text()).contains("1. —");
    }

    @Test
    void what_people_wrote_is_no_html() {
        var html = letter(Samples.minutes("<b>T</b>", "<script>alert('x')</script>"), "en").html();
        assertThat(html)
                .doesNotContain("<script", "<b>T")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "&lt;b&gt;T");
    }

    @Test
    void a_title_cannot_add_a_header() {
        var subject =
                letter(Samples.convening("Plan\r\nBcc: all@globex.example\u2028x"), "en").subject();
        assertThat(subject).isEqualTo("Meeting notice: Plan Bcc: all@globex.example x");
    }

    @Test
    void a_title_cannot_add_a_property_to_the_invitation() {
        String calendar =
                letter(Samples.convening("Plan\r\nATTENDEE:x; y, z"), "en").calendar().text();
        assertThat(calendar).contains("SUMMARY:Plan\\nATTENDEE:x\\; y\\, z");
    }

    @Test
    void a_convening_can_be_put_into_a_calendar() {
        assertThat(letter(Samples.convening("Plan"), "en").calendar().text())
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:mtg_1@huiyi\r\n",
                        "SEQUENCE:7\r\n",
                        "DTSTAMP:20261122T080000Z\r\n",
                        "DTSTART:20261123T080000Z\r\n",
                        "DTEND:20261123T090000Z\r\n");
    }

    @Test
    void a_meeting_that_moves_moves_in_the_calendar_by_the_same_uid_and_a_later_version() {
        var part = letter(change(Matter.Change.What.RESCHEDULED, Samples.ENTRY), "en").calendar();
        assertThat(part.method()).isEqualTo(CalendarPart.Method.REQUEST);
        assertThat(part.text())
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:mtg_1@huiyi\r\n",
                        "SEQUENCE:7\r\n",
                        "DTSTAMP:20261122T080000Z\r\n",
                        "DTSTART:20261123T080000Z\r\n",
                        "LOCATION:Room 6\r\n",
                        "ORGANIZER;CN=\"acme\":urn:party:acme\r\n",
                        "ATTENDEE;RSVP=TRUE:mailto:lee@globex.example\r\n")
                .doesNotContain("STATUS");
    }

    @Test
    void a_meeting_that_is_cancelled_leaves_the_calendar() {
        var part = letter(change(Matter.Change.What.CANCELLED, Samples.ENTRY), "en").calendar();
        assertThat(part.method()).isEqualTo(CalendarPart.Method.CANCEL);
        assertThat(part.text())
                .contains(
                        "METHOD:CANCEL\r\n",
                        "UID:mtg_1@huiyi\r\n",
                        "SEQUENCE:7\r\n",
                        "STATUS:CANCELLED\r\n",
                        "ATTENDEE:mailto:lee@globex.example\r\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENDA", "PURPOSE"})
    void what_does_not_move_a_meeting_leaves_calendars_alone(Matter.Change.What what) {
        assertThat(letter(change(what, Samples.ENTRY), "en").calendar()).isNull();
    }

    @Test
    void what_was_queued_before_versions_were_told_is_sent_as_it_was_then() {
        assertThat(letter(change(Matter.Change.What.RESCHEDULED, null), "en").calendar()).isNull();
        var c = Samples.convening("Plan");
        var before =
                new Matter.Convening(
                        c.title(),
                        c.organiser(),
                        c.startsAt(),
                        c.endsAt(),
                        c.zone(),
                        c.place(),
                        c.onlineLink(),
                        c.topics(),
                        c.purpose(),
                        c.participants(),
                        null);
        assertThat(letter(before, "en").calendar().text())
                .contains("SEQUENCE:0\r\n", "DTSTAMP:20261123T080000Z\r\n");
    }

    private static Matter change(Matter.Change.What what, Matter.@Nullable Entry entry) {
        var now = new Difference("Room 6", null, null, java.util.List.of(), java.util.List.of());
        return new Matter.Change("Plan", what, null, T0, T0, "UTC", now, entry);
    }

    @Test
    void lines_of_an_invitation_are_no_longer_than_75_octets() {
        String calendar = letter(Samples.convening("季度规划".repeat(30)), "zh-CN").calendar().text();
        assertThat(calendar.split("\r\n"))
                .allMatch(line ->
                        line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n ", "")).contains("季度规划".repeat(30));
    }

    @Test
    void a_changed_agenda_is_told_item_by_item_in_the_readers_language() {
        var steps =
                java.util.List.of(
                        new Step(Turn.ADDED, 1, "Votes", "DECISION", 20, null, null),
                        new Step(Turn.CHANGED, 2, "Budget", "REPORT", 15, 1, 30),
                        new Step(Turn.DROPPED, 3, "", "BREAK", 5, 3, 5));
        var now = new Difference("Room 6", null, null, java.util.List.of(), steps);
        var change =
                new Matter.Change(
                        "Plan", Matter.Change.What.AGENDA, null, T0, T0, "UTC", now, null);
        assertThat(letter(change, "en").text())
                .contains("Room 6")
                .contains("New: 1. Votes (decision, 20 min)")
                .contains("Changed: 2. Budget (report, 15 min), before: number 1, 30 min")
                .contains("Dropped: 3. an item that is not named here (break, 5 min)");
        assertThat(letter(change, "zh-CN").text()).contains("新增：第 1 项 Votes（决策，20 分钟）");
    }

    @ParameterizedTest
    @EnumSource(Matter.MeetingNews.News.class)
    void news_of_a_meeting_are_worded_in_both_languages_with_what_was_said(
            Matter.MeetingNews.News news) {
        for (String language : java.util.List.of("en", "zh-CN")) {
            var letter = letter(meetingNews("Plan", news), language);
            assertThat(letter.subject()).contains("Plan");
            assertThat(letter.text()).contains("Room flooded", "mtg_1", "2026-11-23 08:00 UTC");
            assertThat(letter(meetingNews("", news), language).text())
                    .doesNotContain("Room flooded", "Plan");
        }
    }

    @Test
    void changed_duties_are_listed_with_whose_they_are() {
        assertThat(letter(meetingNews("Plan", Matter.MeetingNews.News.DUTIES_CHANGED), "en").text())
                .contains("globex")
                .contains("1. Carries out decisions (globex.lee)", "2. Records the meeting\n");
    }

    private static Matter meetingNews(String title, Matter.MeetingNews.News news) {
        return new Matter.MeetingNews(
                title,
                news,
                java.util.List.of("globex"),
                2,
                java.util.List.of(
                        new Matter.MeetingNews.Duty("DECISION", "globex.lee"),
                        new Matter.MeetingNews.Duty("RECORDER", null)),
                Personal.of("globex.lee", "Room flooded"),
                T0,
                "UTC");
    }

    static Stream<Matter> sensitive() {
        var secret = Personal.of("acme.rec", "Secret");
        return Stream.of(
                new Matter.Convening(
                        "",
                        "acme",
                        T0,
                        T0,
                        "UTC",
                        "Room 5",
                        null,
                        java.util.List.of("Secret"),
                        "Secret",
                        java.util.List.of(
                                new Participant("globex", "Secret", java.util.List.of(secret))),
                        Samples.ENTRY),
                new Matter.Change(
                        "",
                        Matter.Change.What.CANCELLED,
                        secret,
                        T0,
                        T0,
                        "UTC",
                        null,
                        Samples.ENTRY),
                Samples.minutes("", "Secret"),
                Samples.amended(""),
                news("", Matter.MinutesNews.News.OBJECTED, secret),
                news("", Matter.MinutesNews.News.ANSWERED, secret),
                new Matter.MinutesOverdue("", T0, "UTC", null),
                owed("", Matter.DutyReminder.News.ANSWER_AWAITED),
                new Matter.ActionAssigned("", "act_1", secret, "globex.lee", T0, "UTC"),
                news("", Matter.ActionNews.News.RETURNED, null, secret),
                news("", Matter.ActionNews.News.ESCALATED, Matter.ActionNews.Cause.OVERDUE, secret),
                new Matter.Material("", "mat_1", "Secret", 1, T0, "UTC"),
                new Matter.MaterialWanted(
                        "",
                        Matter.MaterialWanted.Turn.RETURNED,
                        1,
                        "globex",
                        "Secret",
                        secret,
                        T0,
                        "UTC"));
    }

    private static Matter.ActionNews news(
            String title,
            Matter.ActionNews.News news,
            Matter.ActionNews.@Nullable Cause cause,
            Personal words) {
        return new Matter.ActionNews(
                title, news, "act_1", words, "globex.lee", T0, cause, words, ZONE, null);
    }

    private static Matter.MinutesNews news(
            String title, Matter.MinutesNews.News news, Personal words) {
        return new Matter.MinutesNews(
                title,
                news,
                java.util.List.of("globex", "initech"),
                words,
                T0,
                "Asia/Shanghai",
                null);
    }

    @Test
    void what_is_about_the_minutes_of_a_session_names_it_and_leads_there() {
        var overdue = new Matter.MinutesOverdue("Plan", T0, "UTC", 2);
        assertThat(letter(overdue, "en").text())
                .contains("Session: 2", "/v1/meetings/mtg_1/sessions/2/minutes");
        assertThat(letter(overdue, "zh-CN").text()).contains("场次：2");
        assertThat(letter(new Matter.MinutesOverdue("Plan", T0, "UTC", null), "en").text())
                .contains("/v1/meetings/mtg_1/minutes")
                .doesNotContain("Session");
    }

    @ParameterizedTest
    @EnumSource
    void news_of_minutes_name_the_parties_the_time_and_the_rule_in_both_languages(
            Matter.MinutesNews.News news) {
        var words = Personal.of("globex.lead", "I did not say that");
        for (String language : new String[] {"en", "zh-CN"}) {
            var letter = letter(news("Plan", news, words), language);
            assertThat(letter.subject()).contains("Plan");
            assertThat(letter.text())
                    .contains("I did not say that", "2026-11-23 08:00 UTC", "/minutes")
                    .containsPattern("R3[012]");
        }
        assertThat(letter(news("Plan", Matter.MinutesNews.News.NOT_REACHED, words), "en").text())
                .contains("globex, initech");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_owed_to_a_meeting_names_the_time_and_the_rule_in_both_languages(
            Matter.DutyReminder.News news) {
        for (String language : new String[] {"en", "zh-CN"}) {
            var letter = letter(owed("Plan", news), language);
            assertThat(letter.subject()).contains("Plan");
            assertThat(letter.text())
                    .contains("2026-11-23 08:00 UTC")
                    .containsPattern("R(15|19|36)");
        }
    }

    private static Matter.DutyReminder owed(String title, Matter.DutyReminder.News news) {
        boolean evaluation = news == Matter.DutyReminder.News.EVALUATION_OVERDUE;
        return new Matter.DutyReminder(
                title, news, evaluation ? null : T0, evaluation ? T0 : null, "UTC");
    }

    @ParameterizedTest
    @EnumSource
    void every_turn_of_a_request_for_material_is_worded(Matter.MaterialWanted.Turn turn) {
        var wanted = new Matter.MaterialWanted("Plan", turn, 3, "globex", "Costs", null, T0, "UTC");
        assertThat(letter(wanted, "en").text()).contains("Costs", "2026-11-23 08:00 UTC", "R43");
        assertThat(letter(wanted, "zh-CN").text()).contains("globex", "R43");
    }

    @Test
    void an_amendment_is_worded_as_one_with_its_reason_and_what_is_different() {
        var english = letter(Samples.amended("Plan"), "en");
        assertThat(english.subject()).isEqualTo("Minutes amended: Plan");
        assertThat(english.text())
                .contains("edition 2", "A figure was wrong", "R32")
                .contains("Changed: Point 1. We agreed on two (before: We agreed)")
                .contains("Removed: Action 1. Order one (globex, globex.lee, due ")
                .contains("New: Action 2. Order two (globex, globex.lee, due ");
        var chinese = letter(Samples.amended("Plan"), "zh-CN");
        assertThat(chinese.subject()).isEqualTo("会议纪要已修订：Plan");
        assertThat(chinese.text()).contains("第2版", "修改：讨论要点1。We agreed on two（原为：We agreed）");
    }

    @Test
    void a_copy_of_minutes_tells_who_owes_what_by_when_and_how_the_meeting_was_held() {
        assertThat(letter(Samples.amended("Plan"), "en").text())
                .contains("Buy it (no action needed: It is bought already)")
                .contains("#2 Order two, of resolution 1, owed by globex, done by globex.lee, due ")
                .contains("16:01 (Asia/Shanghai), 2026-11-23 08:01 UTC, with the help of initech")
                .contains("Lee, globex: Mon 23 Nov 2026, 16:00 to Mon 23 Nov 2026, 17:00")
                .contains("09:00 UTC, late", "initech.ang, initech: from Mon 23 Nov 2026, 16:00")
                .contains("  - 1. Budget: Mon 23 Nov", "  - 2. an item that is not named here")
                .contains("Network: The line was down, since ", "done about it: Another line")
                .contains("Price: Too high, raised by globex. Settled: It stays")
                .contains("Of another opinion still: globex");
        assertThat(letter(Samples.amended("Plan"), "zh-CN").text())
                .contains("Buy it（无需行动：It is bought already）")
                .contains("#2 Order two，落实第 1 项决议，责任方 globex，承办 globex.lee，期限 ")
                .contains("出席情况", "议程执行情况", "网络：The line was down", "处理结果：It stays");
    }

    /// What has a number of its own is not numbered again.
    @Test
    void nothing_in_a_letter_is_numbered_twice() {
        for (var matter : java.util.List.of(Samples.amended("Plan"), Samples.convening("Plan"))) {
            assertThat(letter(matter, "en").text()).doesNotContainPattern("\\d\\. (#|\\d)");
            assertThat(letter(matter, "zh-CN").text()).doesNotContainPattern("\\d\\. (#|\\d|第)");
        }
        assertThat(letter(Samples.amended("Plan"), "en").text())
                .contains("  - #2 Order two", "  - New: Action 2. Order two");
        assertThat(letter(Samples.amended("Plan"), "en").html()).contains("<ul><li>#");
    }

    @Test
    void labels_in_chinese_are_followed_by_a_chinese_colon() {
        var letter = letter(Samples.convening("Plan"), "zh-CN");
        assertThat(letter.text()).contains("会议：Plan").doesNotContainPattern("\\p{IsHan}:");
        assertThat(letter.html()).contains("<b>会议：</b> Plan");
    }

    static Stream<Matter> newsOfActions() {
        var words = Personal.of("acme.rec", "Dates are missing");
        var plain =
                Arrays.stream(Matter.ActionNews.News.values())
                        .filter(news -> news != Matter.ActionNews.News.ESCALATED)
                        .map(news -> news("Plan", news, null, words));
        var escalated =
                Arrays.stream(Matter.ActionNews.Cause.values())
                        .map(cause -> news("Plan", Matter.ActionNews.News.ESCALATED, cause, words));
        return Stream.concat(plain, escalated);
    }

    @ParameterizedTest
    @MethodSource("newsOfActions")
    void news_of_an_action_name_its_task_its_time_and_its_rule_in_both_languages(Matter matter) {
        for (String language : new String[] {"en", "zh-CN"}) {
            var letter = letter(matter, language);
            assertThat(letter.subject()).contains("Plan");
            assertThat(letter.text())
                    .contains("Dates are missing", "2026-11-23 08:00 UTC", "/v1/actions/act_1")
                    .containsPattern("R(34|35|42|46|47)");
        }
    }

    @Test
    void times_of_an_action_are_told_where_its_meeting_is_and_in_utc() {
        var words = Personal.of("acme.rec", "Order one");
        var assigned = new Matter.ActionAssigned("Plan", "act_1", words, "globex.lee", T0, ZONE);
        assertThat(letter(assigned, "en").text())
                .contains("Due: Mon 23 Nov 2026, 16:00 (Asia/Shanghai), 2026-11-23 08:00 UTC");
        assertThat(letter(assigned, "zh-CN").text())
                .contains("2026年11月23日 周一 16:00（Asia/Shanghai），2026-11-23 08:00 UTC");
        var before = new Matter.ActionAssigned("Plan", "act_1", words, "globex.lee", T0, null);
        assertThat(letter(before, "en").text()).contains("Due: 2026-11-23 08:00 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTESTED, Contested, awaits the settlement of the organiser",
        "ORPHANED, Without an assignee since, has left",
        "UNTOLD, To be told by, could not be told in time"
    })
    void what_came_up_with_an_action_tells_when_and_the_due_time_beside(
            Matter.ActionNews.Cause cause, String label, String what) {
        var letter = letter(cameUp(cause, T0.minusSeconds(3600)), "en").text();
        assertThat(letter)
                .contains(label + ": Mon 23 Nov 2026, 15:00 (Asia/Shanghai)", what)
                .contains("Due: Mon 23 Nov 2026, 16:00 (Asia/Shanghai)");
        assertThat(letter(cameUp(cause, null), "en").text())
                .contains(label + ": Mon 23 Nov 2026, 16:00 (Asia/Shanghai)")
                .doesNotContain("Due:");
    }

    @Test
    void what_was_missed_with_an_action_is_named_as_what_it_was() {
        assertThat(letter(cameUp(Matter.ActionNews.Cause.CHECK_MISSED, null), "en").text())
                .contains("Check due: Mon 23 Nov 2026, 16:00");
        assertThat(letter(cameUp(Matter.ActionNews.Cause.PROGRESS_MISSED, null), "en").text())
                .contains("Report due: Mon 23 Nov 2026, 16:00");
        assertThat(letter(cameUp(Matter.ActionNews.Cause.CONTESTED, null), "zh-CN").text())
                .contains("提出异议时间", "有待组织方裁定");
    }

    private static Matter cameUp(Matter.ActionNews.Cause cause, @Nullable Instant since) {
        return new Matter.ActionNews(
                "Plan",
                Matter.ActionNews.News.ESCALATED,
                "act_1",
                Personal.of("acme.rec", "Order one"),
                "globex.lee",
                T0,
                cause,
                null,
                ZONE,
                since);
    }

    @Test
    void material_is_named_and_linked_and_sensitive_material_of_an_open_meeting_is_not_named() {
        var open = letter(new Matter.Material("Plan", "mat_1", "Figures", 1, T0, "UTC"), "en");
        assertThat(open.text())
                .contains(
                        "Figures", "https://meet.example/v1/meetings/mtg_1/materials/mat_1", "R15");
        var again = letter(new Matter.Material("Plan", "mat_1", "", 2, T0, "UTC"), "zh-CN");
        assertThat(again.subject()).isEqualTo("会议材料：Plan");
        assertThat(again.text()).contains("修订", "涉密");
    }

    @Test
    void what_is_asked_of_a_party_says_by_when_and_why_it_came_back() {
        var reason = Personal.of("acme.lead", "half of it");
        var wanted =
                new Matter.MaterialWanted(
                        "Plan",
                        Matter.MaterialWanted.Turn.RETURNED,
                        3,
                        "globex",
                        "Costs",
                        reason,
                        T0,
                        "Asia/Shanghai");
        assertThat(letter(wanted, "en").text())
                .contains("Costs", "half of it", "16:00 (Asia/Shanghai)", "R43")
                .contains("/material-requests/3");
    }

    @Test
    void of_a_leak_a_copy_of_the_minutes_tells_that_there_was_one() {
        var leak = new MinutesRecord.Trouble("LEAK", null, Samples.T0, null);
        var m = Samples.minutes("Plan", "Buy it");
        var told =
                new Matter.Minutes(
                        m.title(),
                        m.publishedAt(),
                        m.late(),
                        m.zone(),
                        m.points(),
                        m.resolutions(),
                        m.actions(),
                        m.edition(),
                        m.reason(),
                        m.changes(),
                        new MinutesRecord(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(leak),
                                List.of()),
                        m.session());
        assertThat(letter(told, "en").text()).contains("Leak, since ").doesNotContain("open");
        assertThat(letter(told, "zh-CN").text()).contains("泄密，始于 ");
    }

    @ParameterizedTest
    @MethodSource("sensitive")
    void of_a_sensitive_meeting_nothing_but_times_and_places_is_told(Matter matter) {
        for (String language : new String[] {"en", "zh-CN"}) {
            var letter = letter(matter, language);
            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.text() + letter.html() + letter.calendar())
                    .doesNotContain("Secret", "Buy it", "Order two", "Lee, globex", "Budget")
                    .doesNotContain("The line was down", "Too high");
        }
    }

    @ParameterizedTest
    @MethodSource("sensitive")
    void the_same_message_gives_the_same_letter(Matter matter) {
        assertThat(letter(matter, "en")).isEqualTo(letter(matter, "en"));
    }

    private Letter letter(Matter matter, String language) {
        return composer.compose(Samples.message(matter, language));
    }
}
