package org.huiyi.houserules.planted.read;

record SpeaksKafka(org.huiyi.contracts.wire.Recipient recipient) {}
