package org.huiyi.meeting.material;

/// A file as it was handed in; its content is kept elsewhere under its hash.
///
/// @param sha256 in lower-case hexadecimal
public record Document(String fileName, String mediaType, long size, String sha256) {}
