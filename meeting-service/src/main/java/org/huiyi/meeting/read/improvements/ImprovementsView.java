package org.huiyi.meeting.read.improvements;

import java.util.List;

/// All that stand, in the order they were offered.
record ImprovementsView(String meetingId, List<ImprovementView> items) {}
