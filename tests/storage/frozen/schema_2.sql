PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
PRAGMA application_id=1246580812;
PRAGMA user_version=2;
CREATE TABLE issues (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL
        ) STRICT;
INSERT INTO issues VALUES(1,'江声日报');
INSERT INTO issues VALUES(2,'两版');
CREATE TABLE issue_keys (
            key TEXT PRIMARY KEY,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
INSERT INTO issue_keys VALUES('sha256:11',1);
INSERT INTO issue_keys VALUES('sha256:22',2);
INSERT INTO issue_keys VALUES('江声日报/2026-03-05',1);
CREATE TABLE recent_files (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            paths TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            opened TEXT NOT NULL,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT;
INSERT INTO recent_files VALUES(4,'["/papers/js.npissue"]','江声日报','2026-03-05T06:00:00.250000+00:00',1);
INSERT INTO recent_files VALUES(7,'["/papers/A1.txt", "/papers/A2.txt"]','两版','2026-03-06T07:30:00+00:00',2);
CREATE TABLE reading_places (
            issue INTEGER PRIMARY KEY REFERENCES issues (id) ON DELETE CASCADE,
            locator TEXT NOT NULL,
            kept TEXT NOT NULL
        ) STRICT;
INSERT INTO reading_places VALUES(1,'{"issue": "sha256:11", "page": "A2", "article": "a2-c1", "part": 0, "block": 3, "start": 5, "stop": 9, "quotation": {"exact": "\u4e09\u9053\u96be\u9898", "prefix": "\u89e3\u5f00", "suffix": "\uff0c"}}','2026-03-05T06:10:00+00:00');
CREATE TABLE corrections (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            target TEXT,
            made TEXT NOT NULL
        ) STRICT;
INSERT INTO corrections VALUES(3,1,'{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A1", "article": "a1-2", "part": 0, "quotation": {"exact": "\u6625\u98ce", "prefix": "", "suffix": ""}}','{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A2", "article": "a2-c1", "part": 0}','2026-03-05T06:12:00+00:00');
INSERT INTO corrections VALUES(4,1,'{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A1", "article": "a1-3", "part": 0}',NULL,'2026-03-05T06:13:00+00:00');
CREATE TABLE attached_pages (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            page TEXT NOT NULL,
            folder TEXT NOT NULL UNIQUE,
            added TEXT NOT NULL
        ) STRICT;
INSERT INTO attached_pages VALUES(1,1,'B6','0f0e','2026-03-05T06:14:00+00:00');
CREATE INDEX corrections_by_issue ON corrections (issue);
CREATE INDEX attached_pages_by_issue ON attached_pages (issue);
CREATE INDEX issue_keys_by_issue ON issue_keys (issue);
CREATE INDEX recent_files_by_issue ON recent_files (issue);
COMMIT;
