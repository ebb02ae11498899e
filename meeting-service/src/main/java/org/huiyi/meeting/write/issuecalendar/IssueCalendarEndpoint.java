package org.huiyi.meeting.write.issuecalendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.calendar.CalendarCommand.IssueCalendar;
import org.huiyi.meeting.calendar.CalendarDecider;
import org.huiyi.meeting.calendar.CalendarToken;
import org.huiyi.meeting.calendar.DutyCalendar.Issued;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.write.Limits;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Creates;
import org.huiyi.rest.NewIds;
import org.huiyi.rest.Scope;
import org.huiyi.rest.problem.AcceptedLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A calendar of the caller's duties, to be read without a token by an address that is told this once.
@RestController
class IssueCalendarEndpoint {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    /// @param name to tell calendars apart
    /// @param language of the entries; left out, that of the request
    record Body(
            @Size(max = Limits.LINE) @Nullable String name,
            @Pattern(regexp = "en|zh|zh-CN") @Nullable String language) {
        static final Body EMPTY = new Body(null, null);
    }

    private final Commands commands;
    private final Histories histories;
    private final PoliciesInForce policies;
    private final Acts acts;
    private final Answers answers;

    IssueCalendarEndpoint(
            Commands commands,
            Histories histories,
            PoliciesInForce policies,
            Acts acts,
            Answers answers) {
        this.commands = commands;
        this.histories = histories;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @PostMapping("/v1/duties/calendars")
    @Scope("meetings:read")
    @Creates("/v1/duties/calendars/cal_0123456789abcdefghijklmnop")
    ResponseEntity<IssuedCalendar> issue(
            @Valid @RequestBody(required = false) @Nullable Body body,
            Caller caller,
            Conditions conditions) {
        var token = new CalendarToken(NewIds.next("cal_", caller, conditions), secret());
        var command = command(token, Objects.requireNonNullElse(body, Body.EMPTY), caller);
        var receipt = commands.send(command, conditions);
        var place = "/v1/duties/calendars/" + token.calendarId();
        var answer = answers.created(token.calendarId(), receipt, place);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(IssuedCalendar.of(known(answer), isNew(token) ? url(token) : null));
    }

    private IssueCalendar command(CalendarToken token, Body body, Caller caller) {
        var act = acts.now(caller);
        String name = body.name();
        var locale =
                body.language() == null
                        ? LocaleContextHolder.getLocale()
                        : AcceptedLanguage.of(body.language());
        return new IssueCalendar(
                token.calendarId(),
                act,
                policies.ofHouse(act.receivedAt()).version(),
                name == null ? null : Personal.of(caller.actor().sub(), name),
                token.sha256(),
                locale.toLanguageTag());
    }

    /// A repeat found a calendar that another secret opens, and a dry run none at all.
    private boolean isNew(CalendarToken token) {
        return histories.fold(CalendarDecider.INSTANCE, token.calendarId()).state()
                        instanceof Issued issued
                && token.opens(issued.secretSha256());
    }

    private static String url(CalendarToken token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v1/duties/calendar.ics")
                .queryParam("token", token.text())
                .toUriString();
    }

    private static Answer known(ResponseEntity<Answer> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
