package org.huiyi.notification.read.notices;

import io.swagger.v3.oas.annotations.Operation;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.notification.history.SensitiveMeetings;
import org.huiyi.notification.law.DiscretionOfNotices;
import org.huiyi.notification.law.KeepingOfNotices;
import org.huiyi.notification.letter.Composer;
import org.huiyi.notification.notice.Notice;
import org.huiyi.notification.notice.Notice.Known;
import org.huiyi.notification.notice.NoticeDecider;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One notice with everything that happened to it; shows every write acknowledged before.
@RestController
class OneNoticeEndpoint {
    private final Histories histories;
    private final SensitiveMeetings sensitive;
    private final NoticeRows rows;
    private final Composer composer;

    OneNoticeEndpoint(Histories histories, NoticeRows rows, Composer composer) {
        this.histories = histories;
        this.sensitive = new SensitiveMeetings(histories);
        this.rows = rows;
        this.composer = composer;
    }

    @Scope("notices:read")
    @Cites(Rule.R49)
    @Operation(summary = "One notice with its delivery ladder")
    @GetMapping("/v1/notices/{id}")
    ResponseEntity<NoticeView> notice(@PathVariable String id, Caller caller) {
        var past = histories.fold(NoticeDecider.INSTANCE, id);
        if (!(past.state() instanceof Known notice) || !mayRead(caller.actor(), notice)) {
            throw new NotFoundException();
        }
        return ResponseEntity.ok()
                .eTag(String.valueOf(past.version()))
                .body(view(past, notice, caller.actor()));
    }

    private boolean mayRead(Actor actor, Known notice) {
        var to = notice.message().routing();
        return KeepingOfNotices.mayRead(
                actor, to.partyId(), to.personId(), rows.organiserOf(to.meetingId()));
    }

    private NoticeView view(Past<Notice> past, Known notice, Actor reader) {
        var message = sensitive.discreet(notice.message());
        var to = message.routing();
        var letter = composer.compose(message);
        boolean own = KeepingOfNotices.mayReadText(reader, to.personId());
        return new NoticeView(
                to.noticeId(),
                past.version(),
                to.meetingId(),
                to.partyId(),
                to.personId(),
                to.kind(),
                to.channel(),
                notice.grade(),
                to.causeEventId(),
                DiscretionOfNotices.shownTitle(message.matter().title()).orElse(null),
                letter.subject(),
                own ? letter.text() : null,
                Ladder.of(past.events()));
    }
}
