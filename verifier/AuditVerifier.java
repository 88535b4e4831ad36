import module java.base;
import module java.sql;
import java.security.Signature;

/**
 * Checks the log of a Sổ Hội book and shares no line with it: docs/decisions/0029 says what a leaf and a checkpoint are.
 * Run it by {@code java -cp postgresql.jar AuditVerifier.java DATABASE CHECKPOINTS KEY [WITNESS...]}, where DATABASE is
 * a JDBC address or the data directory of a book that is being served, KEY a key as the book prints it or its file.
 * Ends with 0 whole, 1 altered, 2 incomplete, 3 cannot check.
 */
public class AuditVerifier {
    static final List<String> FIELDS = List.of("id", "at", "xid", "kind", "login", "mandate_id", "unit_id", "role",
            "purpose", "action", "object_type", "object_id", "about_unit", "people", "fields", "reason", "rule", "trace",
            "network", "file_sha256");
    record Note(long number, long size, String root, Instant at) {}
    final String name;
    final byte[] keyBytes;
    final Map<Long, Note> notes = new TreeMap<>();
    final Map<Long, String> roots = new HashMap<>();
    boolean altered, incomplete;

    AuditVerifier(String key) {
        var parts = key.strip().split("\\+", 3);
        name = parts[0];
        keyBytes = Base64.getDecoder().decode(parts[2]);
    }

    public static void main(String[] a) throws Exception {
        int status = 3;
        try {
            if (a.length < 3) throw new IllegalArgumentException("DATABASE CHECKPOINTS KEY [WITNESS...]");
            status = verify(a[0], Path.of(a[1]), a[2].contains("+") ? a[2] : Files.readString(Path.of(a[2])),
                    Stream.of(a).skip(3).map(Path::of).toList());
        } catch (Exception failure) {
            System.err.println("cannot check: " + failure);
        }
        System.out.println(List.of("whole", "altered", "incomplete", "not checked").get(status));
        System.exit(status);
    }

    public static int verify(String database, Path beside, String key, List<Path> witnesses) throws Exception {
        try (var connection = connect(database)) {
            return verify(connection, beside, key, witnesses);
        }
    }

    public static int verify(Connection connection, Path beside, String key, List<Path> witnesses) throws Exception {
        var one = new AuditVerifier(key);
        connection.setAutoCommit(false);
        one.notes(connection, beside, witnesses);
        one.leaves(connection);
        return one.altered ? 1 : one.incomplete ? 2 : 0;
    }

    static Connection connect(String database) throws SQLException, IOException {
        if (database.startsWith("jdbc:")) return DriverManager.getConnection(database);
        var home = Path.of(database, "postgres");
        var port = Files.readAllLines(home.resolve("data/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/sohoi", "postgres",
                Files.readString(home.resolve("superuser.pw")).strip());
    }

    void fault(boolean change, String what) {
        if (change ? !altered : !incomplete) System.out.println((change ? "altered: " : "incomplete: ") + what);
        altered |= change;
        incomplete |= !change;
    }

    void notes(Connection connection, Path beside, List<Path> witnesses) throws Exception {
        var inside = new TreeMap<Long, String>();
        try (var rows = connection.createStatement().executeQuery("select number, size, frontier, note from audit.checkpoint")) {
            while (rows.next()) {
                long number = rows.getLong(1);
                inside.put(number, rows.getString(4));
                var note = take(number, rows.getString(4));
                var edge = new ArrayDeque<byte[]>();
                for (var kept = new ByteArrayInputStream(rows.getBytes(3)); kept.available() >= 32;) edge.push(kept.readNBytes(32));
                if (note != null && (note.size() != rows.getLong(2) || edge.isEmpty() || !note.root().equals(root(edge))))
                    fault(true, "what stands beside checkpoint " + number);
            }
        }
        var files = files(beside);
        for (var other : Stream.concat(Stream.of(files), witnesses.stream().map(AuditVerifier::files)).toList())
            for (var one : other.entrySet())
                if (!one.getValue().equals(inside.get(one.getKey()))) {
                    if (inside.containsKey(one.getKey())) fault(true, "two checkpoints " + one.getKey());
                    take(one.getKey(), one.getValue());
                }
        long last = Stream.of(inside, files, notes).flatMap(all -> all.keySet().stream()).mapToLong(n -> n).max().orElse(0);
        for (long n = 1; n <= last; n++)
            if (!inside.containsKey(n) || !files.containsKey(n)) fault(false, "checkpoint " + n + " is missing");
        notes.values().stream().reduce((before, note) -> {
            if (note.size() <= before.size() || note.at().isBefore(before.at())) fault(true, "order of checkpoint " + note.number());
            return note;
        });
    }

    static Map<Long, String> files(Path folder) {
        var found = new TreeMap<Long, String>();
        if (!Files.isDirectory(folder)) return found;
        try (var all = Files.newDirectoryStream(folder, "*.note")) {
            for (var file : all) found.put(Long.parseLong(file.getFileName().toString().replace(".note", "")), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    Note take(long number, String text) {
        try {
            int end = text.indexOf("\n\n") + 1;
            var said = text.substring(0, end).split("\n");
            var line = text.substring(end + 1).strip().split(" ");
            var mark = Base64.getDecoder().decode(line[2]);
            var id = Arrays.copyOf(sha(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, keyBytes), 4);
            var reader = Signature.getInstance("Ed25519");
            reader.initVerify(publicKey());
            reader.update(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
            if (!line[1].equals(name) || !said[0].equals(name) || !Arrays.equals(id, Arrays.copyOf(mark, 4))
                    || !reader.verify(mark, 4, mark.length - 4) || !said[3].equals("number " + number))
                throw new GeneralSecurityException("another key or another log");
            var note = new Note(number, Long.parseLong(said[1]), said[2], Instant.parse(said[4].substring(5)));
            notes.putIfAbsent(number, note);
            roots.putIfAbsent(note.size(), note.root());
            return note;
        } catch (GeneralSecurityException | RuntimeException unread) {
            fault(true, "checkpoint " + number + ": " + unread.getMessage());
            return null;
        }
    }

    PublicKey publicKey() throws GeneralSecurityException {
        var encoded = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(keyBytes, 1, 33));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    void leaves(Connection connection) throws Exception {
        var edge = new ArrayDeque<byte[]>();
        long count = 0;
        boolean whole = true;
        var window = notes.values().iterator();
        Note before = null;
        Note now = window.hasNext() ? window.next() : null;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            var rows = statement.executeQuery("select l.seq, l.hash, e." + String.join("::text, e.", FIELDS)
                    .replace("e.at::text", "lpad((extract(epoch from e.at) * 1000000)::bigint::text, 16, '0')")
                    .replace("e.fields::text", "array_to_string(e.fields, ',')")
                    + " from audit.leaf l left join audit.entry e on e.id = l.entry_id order by l.seq");
            for (long next = 0; rows.next(); next++, count++) {
                long seq = rows.getLong(1);
                if (seq != next) fault(false, "leaf " + next + " is missing");
                whole &= seq == next;
                next = seq;
                var kept = rows.getBytes(2);
                if (rows.getString(3) == null) fault(false, "the entry of leaf " + seq + " is missing");
                else {
                    if (!Arrays.equals(kept, leaf(rows))) fault(true, "entry of leaf " + seq);
                    for (; now != null && now.size() <= seq; now = window.hasNext() ? window.next() : null) before = now;
                    long at = Long.parseLong(rows.getString(4)) / 1000;
                    if (now != null && (at > now.at().toEpochMilli() + 2_000
                            || before != null && at < before.at().toEpochMilli() - 6 * 3_600_000L))
                        fault(true, "time of leaf " + seq);
                }
                for (long rest = count; (rest & 1) == 1; rest >>= 1) kept = sha(new byte[] {1}, edge.pop(), kept);
                edge.push(kept);
                var signed = roots.get(count + 1);
                if (whole && signed != null && !signed.equals(root(edge))) fault(true, "root at " + (count + 1));
            }
        }
        if (count != roots.keySet().stream().mapToLong(size -> size).max().orElse(0)) fault(false, "the end of the log");
        try (var late = connection.createStatement().executeQuery("select from audit.entry e left join audit.leaf l"
                + " on l.entry_id = e.id where l.seq is null and e.at < clock_timestamp() - interval '10 minutes' or e.action = 'audit.entry-gone'")) {
            if (late.next()) fault(false, "an entry has no leaf, or was taken away before it had one");
        }
    }

    static byte[] leaf(ResultSet row) throws SQLException, GeneralSecurityException {
        var text = new StringBuilder();
        for (int i = 0; i < FIELDS.size(); i++) {
            var value = row.getString(i + 3);
            if (value != null)
                text.append(FIELDS.get(i)).append('=').append(value.getBytes(StandardCharsets.UTF_8).length).append(':')
                        .append(value).append('\n');
        }
        return sha(new byte[] {0}, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String root(Deque<byte[]> edge) throws GeneralSecurityException {
        byte[] root = null;
        for (var peak : edge) root = root == null ? peak : sha(new byte[] {1}, peak, root);
        return Base64.getEncoder().encodeToString(root);
    }

    static byte[] sha(byte[]... parts) throws GeneralSecurityException {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var part : parts) sha.update(part);
        return sha.digest();
    }
}
