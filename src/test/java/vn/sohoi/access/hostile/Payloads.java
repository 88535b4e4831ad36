package vn.sohoi.access.hostile;

import java.util.List;

/** What is put where a word, a number, an identity or a file was asked. */
final class Payloads {
    /** Slow ones show that they were understood: an answer has five seconds. */
    static final List<String> SQL = List.of(
            "'",
            "' or '1'='1",
            "1; select pg_sleep(8)--",
            "1' || (select pg_sleep(8)::text) || '",
            "x' union select full_name from people.person--",
            "'); drop table people.person; --",
            "1) or 1=1 --",
            "$$; select pg_sleep(8) $$",
            "\\'; select 1; --",
            "' ; set app.scope = '0' ; --",
            "name desc, (select 1 from pg_sleep(8))",
            "%' or full_name like '%",
            "{\"$gt\": \"\"}",
            "' and extractvalue(1, 'x') --",
            "0x27206f7220313d31");

    /** Each leaves an element or an attribute of its own where a page takes it for markup. */
    static final List<String> MARKUP = List.of(
            "<evil-x>",
            "\"><evil-x>",
            "'><evil-x>",
            "</title><evil-x>",
            "</textarea><evil-x>",
            "</script><evil-x>",
            "<svg/onload=alert(1) data-evil=1>",
            "\" data-evil=\"1\" onfocus=\"alert(1)\" autofocus=\"",
            "' data-evil='1' onmouseover='alert(1)",
            "<div data-evil=1 hx-get=\"/dang-xuat\" hx-trigger=\"load\">",
            "\" data-evil=\"1\" hx-on:load=\"alert(1)\" hx-post=\"/nhap",
            "<img data-evil=1 src=x onerror=alert(1)>",
            "<a data-evil=1 href=\"javascript:alert(1)\">x</a>",
            "<iframe data-evil=1 srcdoc='<evil-x>'>",
            "<form data-evil=1 action=/hoi-vien/them method=post>",
            "<!--><evil-x>-->",
            "<math><mtext><evil-x>",
            "\u003cevil-x\u003e");

    static final List<String> IDENTITIES = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0",
            "-1",
            "9223372036854775807",
            "9223372036854775808",
            "1e9",
            "0x1",
            "1.0",
            "null",
            "undefined",
            "NaN",
            "١٢٣",
            "1,2",
            "*",
            "..",
            "me");

    static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "2147483648",
            "-2147483649",
            "99999999999999999999",
            "1e400",
            "NaN",
            "Infinity",
            "0x7fffffff",
            "1.5",
            "1,5",
            "٣",
            "31/02/2019",
            "29/02/2023",
            "00/00/0000",
            "31/12/999999999",
            "01/01/0000",
            "2019-13-45",
            "-999999999-01-01",
            "31/12/2019T00:00:00Z",
            "+999999999-12-31");

    static final List<String> PATHS = List.of(
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc%2fpasswd",
            "/%252e%252e/etc/passwd",
            "/fonts/../application.yaml",
            "/fonts/..%2fapplication.yaml",
            "/fonts/%2e%2e/application.yaml",
            "/fonts/..%5capplication.yaml",
            "/fonts//etc/passwd",
            "/fonts/file:///etc/passwd",
            "/assets/../application.yaml",
            "/assets/sohoi-000000000000.css",
            "/webjars/htmx.org/../../application.yaml",
            "/webjars/htmx.org/2.0.10/package.json%00.js",
            "/webjars/../vn/sohoi/App.class",
            "/vn/sohoi/access/texts.properties",
            "/WEB-INF/web.xml",
            "/META-INF/maven/",
            "//evil.example/hoi-vien",
            "/\\evil.example/",
            "/hoi-vien%2fthem",
            "/hoi-vien/them;jsessionid=1",
            "/hoi-vien;/them",
            "/hoi-vien/%00",
            "/hoi-vien/%0d%0aSet-Cookie:evil=1",
            "/hoi-vien/them/",
            "/HOI-VIEN",
            "/hoi-vien/.%2e/the-thuc",
            "/.git/config",
            "/hoi-vien/" + "x".repeat(7_000));

    static final List<String> FILE_NAMES = List.of(
            "../../../tmp/evil.csv",
            "..\\\\..\\\\evil.csv",
            "evil.csv\u0000.png",
            "CON",
            "C:\\\\evil.csv",
            "<evil-x>.csv",
            "e".repeat(5_000) + ".csv",
            "\u202evsc.exe",
            "");

    static final List<String> WORDS = List.of(
            "\u0000",
            "a\u0000b",
            "\u202e\u2066evil\u2069",
            "\u200b\u200d\ufeff",
            "\ud83d\ude00".repeat(500),
            "a" + "\u0301".repeat(3_000),
            "ﷺ".repeat(400),
            "\ufffe\uffff",
            "x".repeat(100_000),
            "Ａｄｍｉｎ",
            "Nguyễn\u00a0Thị\u2028Lan",
            "\u0007\u001b[31m");

    /** Bytes that are no UTF-8, as they stand in an address or a form. */
    static final List<String> NOT_UTF8 =
            List.of("%ff%fe", "%c0%af", "%ed%a0%80", "%f5%80%80%80", "%e1%bb", "%", "%zz", "%u0041", "%00", "%80");

    private Payloads() {}

    /** Addresses that a server should never open; the listener counts who comes. */
    static List<String> addresses(int listener) {
        var home = "127.0.0.1:" + listener;
        return List.of(
                "http://" + home + "/evil",
                "https://" + home + "/evil",
                "//" + home + "/evil",
                "http://2130706433:" + listener + "/",
                "http://[::ffff:127.0.0.1]:" + listener + "/",
                "ftp://" + home + "/evil",
                "jar:http://" + home + "/evil.jar!/x",
                "file:///etc/passwd",
                "gopher://" + home + "/_x",
                "netdoc:///etc/passwd",
                "\\\\\\\\" + home + "\\\\evil",
                "<img src=\"http://" + home + "/evil\">",
                "@import url(http://" + home + "/evil)",
                "=WEBSERVICE(\"http://" + home + "/evil\")",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://" + home + "/evil\">]><x>&e;</x>",
                "${jndi:ldap://" + home + "/evil}");
    }
}
