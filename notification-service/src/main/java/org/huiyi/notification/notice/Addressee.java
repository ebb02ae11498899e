package org.huiyi.notification.notice;

import org.huiyi.contracts.decision.Personal;

/// How a person is addressed.
///
/// @param language a BCP 47 tag
public record Addressee(Personal name, Personal email, String language) {}
