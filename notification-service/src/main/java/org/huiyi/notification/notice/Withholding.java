package org.huiyi.notification.notice;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.notice.Matter.ActionAssigned;
import org.huiyi.notification.notice.Matter.ActionNews;
import org.huiyi.notification.notice.Matter.Change;
import org.huiyi.notification.notice.Matter.Convening;
import org.huiyi.notification.notice.Matter.DutyReminder;
import org.huiyi.notification.notice.Matter.Incident;
import org.huiyi.notification.notice.Matter.Material;
import org.huiyi.notification.notice.Matter.MaterialWanted;
import org.huiyi.notification.notice.Matter.MeetingNews;
import org.huiyi.notification.notice.Matter.Minutes;
import org.huiyi.notification.notice.Matter.MinutesNews;
import org.huiyi.notification.notice.Matter.MinutesOverdue;
import org.huiyi.notification.notice.Matter.VoiceConfirmation;

/// What is left of a matter once its meeting became sensitive: who, when and where, as if it had been told of a
/// sensitive meeting from the start.
final class Withholding {
    private static final String UNTITLED = "";

    private Withholding() {}

    static Matter of(Matter matter) {
        return switch (matter) {
            case Convening m -> convening(m);
            case Change m -> change(m);
            case Minutes m -> minutes(m);
            case MinutesNews m ->
                    new MinutesNews(
                            UNTITLED,
                            m.news(),
                            m.parties(),
                            null,
                            m.dueAt(),
                            m.zone(),
                            m.session());
            case MinutesOverdue m -> new MinutesOverdue(UNTITLED, m.dueAt(), m.zone(), m.session());
            case DutyReminder m ->
                    new DutyReminder(UNTITLED, m.news(), m.startsAt(), m.dueAt(), m.zone());
            case Incident m ->
                    new Incident(UNTITLED, m.incident(), null, null, m.startedAt(), m.zone());
            case MeetingNews m -> news(m);
            case VoiceConfirmation m -> said(m);
            case ActionAssigned m ->
                    new ActionAssigned(
                            UNTITLED,
                            m.actionId(),
                            none(m.task()),
                            m.assignee(),
                            m.dueAt(),
                            m.zone());
            case ActionNews m -> news(m);
            case Material m ->
                    new Material(
                            UNTITLED,
                            m.materialId(),
                            UNTITLED,
                            m.version(),
                            m.distributedAt(),
                            m.zone());
            case MaterialWanted m -> wanted(m);
        };
    }

    private static Matter convening(Convening m) {
        return new Convening(
                UNTITLED,
                m.organiser(),
                m.startsAt(),
                m.endsAt(),
                m.zone(),
                m.place(),
                m.onlineLink(),
                List.of(),
                null,
                null,
                m.entry());
    }

    private static Matter change(Change m) {
        var d = m.difference();
        return new Change(
                UNTITLED,
                m.what(),
                null,
                m.startsAt(),
                m.endsAt(),
                m.zone(),
                d == null
                        ? null
                        : new Change.Difference(
                                d.place(), d.onlineLink(), null, List.of(), List.of()),
                m.entry());
    }

    private static Matter minutes(Minutes m) {
        return new Minutes(
                UNTITLED,
                m.publishedAt(),
                m.late(),
                m.zone(),
                List.of(),
                List.of(),
                List.of(),
                m.edition(),
                null,
                null,
                null,
                m.session());
    }

    private static Matter news(MeetingNews m) {
        return new MeetingNews(
                UNTITLED, m.news(), m.about(), m.number(), m.duties(), null, m.dueAt(), m.zone());
    }

    private static Matter said(VoiceConfirmation m) {
        return new VoiceConfirmation(
                UNTITLED, m.partyId(), m.channel(), null, null, m.confirmedAt(), m.zone());
    }

    private static Matter news(ActionNews m) {
        return new ActionNews(
                UNTITLED,
                m.news(),
                m.actionId(),
                none(m.task()),
                m.assignee(),
                m.dueAt(),
                m.cause(),
                null,
                m.zone(),
                m.since());
    }

    private static Matter wanted(MaterialWanted m) {
        return new MaterialWanted(
                UNTITLED, m.turn(), m.number(), m.partyId(), UNTITLED, null, m.dueAt(), m.zone());
    }

    private static Personal none(Personal text) {
        return Personal.of(text.person(), null);
    }
}
