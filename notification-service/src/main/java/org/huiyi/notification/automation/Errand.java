package org.huiyi.notification.automation;

/// An attempt to be made.
///
/// @param after the attempts known to whoever asks for it
public record Errand(String noticeId, int after) {
    int attempt() {
        return after + 1;
    }
}
