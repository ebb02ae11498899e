package org.huiyi.notification.notice;

/// What a notice says and to whom, fixed when it is queued.
public record Message(Routing routing, Addressee to, Matter matter) {}
