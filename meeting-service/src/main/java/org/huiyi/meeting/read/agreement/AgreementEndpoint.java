package org.huiyi.meeting.read.agreement;

import java.time.Instant;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.agreement.AgreementDecider;
import org.huiyi.meeting.agreement.Pair;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The register of a pair, for the two of it; one never signed reads as version 0 with nothing in it.
@RestController
class AgreementEndpoint {
    private final Histories histories;
    private final Answers answers;

    AgreementEndpoint(Histories histories, Answers answers) {
        this.histories = histories;
        this.answers = answers;
    }

    @GetMapping("/v1/agreements/{organiser}/{partyId}")
    @Scope("meetings:read")
    ResponseEntity<AgreementView> read(
            @PathVariable @Id String organiser,
            @PathVariable @Id String partyId,
            @RequestParam(required = false) @Nullable Instant asOf,
            Caller caller) {
        var pair = new Pair(organiser, partyId);
        if (pair.isOneParty() || pair.sideOf(caller.actor()).isEmpty()) {
            throw new NotFoundException();
        }
        var until = asOf == null ? new Until.Now() : new Until.RecordedBy(asOf);
        var past = histories.fold(AgreementDecider.INSTANCE, pair.agreementId(), until);
        var view = AgreementView.of(pair, past.version(), past.state());
        return answers.seen(view, past.version());
    }
}
