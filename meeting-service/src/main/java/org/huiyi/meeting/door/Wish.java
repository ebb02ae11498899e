package org.huiyi.meeting.door;

import java.time.Instant;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.meeting.Meeting.Registered;

/// Somebody wants to come to something of a meeting.
///
/// @param thing as the record of accesses calls it
/// @param agendaItem the id of the item it belongs to; 0 when to none
/// @param at when; what is valid then decides
public record Wish(Registered meeting, Actor actor, String thing, int agendaItem, Instant at) {}
