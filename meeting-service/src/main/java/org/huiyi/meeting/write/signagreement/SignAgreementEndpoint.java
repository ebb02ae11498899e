package org.huiyi.meeting.write.signagreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.agreement.AgreementCommand.CountersignAgreement;
import org.huiyi.meeting.agreement.AgreementCommand.SignAgreement;
import org.huiyi.meeting.agreement.Coverage;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.agreement.Pair;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.Scope;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Signs the register of an organiser and a party, for the side the caller belongs to.
@RestController
class SignAgreementEndpoint {
    /// What counts in the end is what both sides have signed alike.
    record Body(@NotNull @Size(max = 500) List<@Valid @NotNull EntryBody> entries) {}

    /// @param personId left out when it binds the whole party
    /// @param scope `*`, `meeting:<id>`, `series:<name>` or `topic:<words>`
    @Span(from = "validFrom", to = "validTo")
    record EntryBody(
            @Id @Nullable String personId,
            @Size(max = 220) @Nullable String scope,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            @Pattern(regexp = "[0-9a-fA-F]{64}") @Nullable String documentSha256) {
        Entry entry(int at) {
            return new Entry(
                    personId,
                    scope == null ? null : coverage(at, scope),
                    validFrom == null ? null : validFrom.truncatedTo(ChronoUnit.MICROS),
                    validTo == null ? null : validTo.truncatedTo(ChronoUnit.MICROS),
                    documentSha256 == null ? null : documentSha256.toLowerCase(Locale.ROOT));
        }

        private static String coverage(int at, String scope) {
            return Coverage.parse(scope.strip())
                    .orElseThrow(() ->
                            new MalformedException("entries[" + at + "].scope", "agreement-scope"))
                    .text();
        }
    }

    private final Commands commands;
    private final PoliciesInForce policies;
    private final Acts acts;
    private final Answers answers;

    SignAgreementEndpoint(Commands commands, PoliciesInForce policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @PutMapping("/v1/agreements/{organiser}/{partyId}")
    @Scope("meetings:write")
    @Cites(Rule.R54)
    ResponseEntity<Answer> sign(
            @PathVariable @Id String organiser,
            @PathVariable @Id String partyId,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch(required = false) Conditions conditions) {
        var pair = new Pair(organiser, partyId);
        var act = acts.now(caller);
        var entries = new ArrayList<Entry>();
        body.entries().forEach(entry -> entries.add(entry.entry(entries.size())));
        var command =
                new SignAgreement(pair, act, policies.ofHouse(act.receivedAt()).version(), entries);
        return answers.ok(pair.text(), commands.send(command, conditions));
    }

    /// Under `If-Match` nothing is signed but what the organiser has read.
    @PostMapping("/v1/agreements/{organiser}/{partyId}/countersignature")
    @Scope("meetings:write")
    @Cites(Rule.R54)
    ResponseEntity<Answer> countersign(
            @PathVariable @Id String organiser,
            @PathVariable @Id String partyId,
            Caller caller,
            Conditions conditions) {
        var pair = new Pair(organiser, partyId);
        var act = acts.now(caller);
        var command =
                new CountersignAgreement(pair, act, policies.ofHouse(act.receivedAt()).version());
        return answers.ok(pair.text(), commands.send(command, conditions));
    }
}
