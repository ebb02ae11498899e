package org.huiyi.houserules.planted.wiring;

record MeetingManager() {}
