package org.huiyi.meeting.read.compliance;

import java.util.List;

/// Why a verdict is what it is; worded by `verdict.<code>`.
record Ground(String code, List<Object> arguments) {
    static Ground of(String code, Object... arguments) {
        return new Ground(code, List.of(arguments));
    }
}
