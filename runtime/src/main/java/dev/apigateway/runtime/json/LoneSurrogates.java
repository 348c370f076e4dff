package dev.apigateway.runtime.json;

/** What becomes of an escape that is half a surrogate pair, which JSON allows and no text in UTF-8 can hold. */
public enum LoneSurrogates {

    /** It stays in the text; in a name it is refused. */
    KEPT,

    /** It is read as U+FFFD. */
    REPLACED
}
