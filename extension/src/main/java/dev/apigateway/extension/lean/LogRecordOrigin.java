package dev.apigateway.extension.lean;

/**
 * Spares the first line of the log a look-up of host, process and user. JBoss LogManager puts their names into every record,
 * whether the format has a place for them or not; these properties give them beforehand.
 */
final class LogRecordOrigin {

    private LogRecordOrigin() {
    }

    /** @param format of the lines; what it shows is looked up as ever */
    static void spareLookups(String format) {
        if (!shows(format, 'h') && !shows(format, 'H')) {
            System.setProperty("jboss.host.name", "localhost");
            System.setProperty("jboss.qualified.host.name", "localhost");
            System.setProperty("jboss.node.name", "localhost");
        }
        if (!shows(format, 'N')) {
            System.setProperty("jboss.process.name", "bootstrap");
        }
    }

    /** Whether a format has a conversion such as {@code %h} or {@code %-20h}. */
    static boolean shows(String format, char conversion) {
        for (int i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i + 1)) {
            int end = i + 1;
            while (end < format.length() && "-.0123456789".indexOf(format.charAt(end)) >= 0) {
                end++;
            }
            if (end < format.length() && format.charAt(end) == conversion) {
                return true;
            }
        }
        return false;
    }
}
