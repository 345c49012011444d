PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
PRAGMA application_id=1246580812;
PRAGMA user_version=6;
CREATE TABLE attached_pages (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            page TEXT NOT NULL,
            folder TEXT NOT NULL UNIQUE,
            added TEXT NOT NULL
        ) STRICT;
INSERT INTO "attached_pages" VALUES(1,1,'B6','0f0e','2026-03-05T06:14:00+00:00');
CREATE TABLE clippings (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE RESTRICT,
            category TEXT NOT NULL,
            place TEXT NOT NULL,
            heading TEXT NOT NULL,
            blocks TEXT NOT NULL,
            source TEXT NOT NULL,
            clipped TEXT NOT NULL,
            removed TEXT
        ) STRICT
        ;
INSERT INTO "clippings" VALUES(1,'c',1,'城建','{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A1", "article": "a1-1", "part": 0, "block": 2, "start": 4, "stop": 8, "quotation": {"exact": "\u5927\u6865\u901a\u8f66", "prefix": "\u6628\u5929\uff0c", "suffix": "\u4e86\u3002"}}','[["kicker", "\u5341\u5e74\u5efa\u8bbe"], ["headline", "\u5927\u6865\u901a\u8f66"]]','[["paragraph", "\u6628\u5929\uff0c\u5927\u6865\u901a\u8f66\u4e86\u3002"], ["crosshead", "\u6865\u5934"]]','《江声日报》2026年3月5日 A1版','2026-03-05T06:20:00+00:00',NULL);
INSERT INTO "clippings" VALUES(2,'gone',1,'城建','{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A1", "article": "a1-1", "part": 0, "block": 2, "start": 4, "stop": 8, "quotation": {"exact": "\u5927\u6865\u901a\u8f66", "prefix": "\u6628\u5929\uff0c", "suffix": "\u4e86\u3002"}}','[["kicker", "\u5341\u5e74\u5efa\u8bbe"], ["headline", "\u5927\u6865\u901a\u8f66"]]','[["paragraph", "\u6628\u5929\uff0c\u5927\u6865\u901a\u8f66\u4e86\u3002"], ["crosshead", "\u6865\u5934"]]','《江声日报》2026年3月5日 A1版','2026-03-05T06:20:00+00:00','2026-03-05T06:30:00+00:00');
CREATE TABLE corrections (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            source TEXT NOT NULL,
            target TEXT,
            made TEXT NOT NULL
        ) STRICT;
INSERT INTO "corrections" VALUES(3,1,'{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A1", "article": "a1-2", "part": 0, "quotation": {"exact": "\u6625\u98ce", "prefix": "", "suffix": ""}}','{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A2", "article": "a2-c1", "part": 0}','2026-03-05T06:12:00+00:00');
INSERT INTO "corrections" VALUES(4,1,'{"issue": "\u6c5f\u58f0\u65e5\u62a5/2026-03-05", "page": "A1", "article": "a1-3", "part": 0}',NULL,'2026-03-05T06:13:00+00:00');
CREATE TABLE drafts (
            id TEXT PRIMARY KEY,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE RESTRICT,
            places TEXT NOT NULL,
            words TEXT NOT NULL,
            kept TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        ;
INSERT INTO "drafts" VALUES('d',1,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A1\", \"article\": \"a1-1\", \"part\": 0, \"block\": 2, \"start\": 4, \"stop\": 8, \"quotation\": {\"exact\": \"\\u5927\\u6865\\u901a\\u8f66\", \"prefix\": \"\\u6628\\u5929\\uff0c\", \"suffix\": \"\\u4e86\\u3002\"}}"]','正在写','2026-11-24T13:15:32.307480+00:00');
CREATE TABLE issue_keys (
            key TEXT PRIMARY KEY,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
INSERT INTO "issue_keys" VALUES('sha256:11',1);
INSERT INTO "issue_keys" VALUES('江声日报/2026-03-05',1);
INSERT INTO "issue_keys" VALUES('sha256:22',2);
CREATE TABLE issues (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL
        ) STRICT;
INSERT INTO "issues" VALUES(1,'江声日报');
INSERT INTO "issues" VALUES(2,'两版');
CREATE TABLE mark_contents (
            mark INTEGER PRIMARY KEY REFERENCES marks (turn) ON DELETE CASCADE,
            places TEXT NOT NULL,
            position INTEGER,
            name TEXT NOT NULL,
            words TEXT NOT NULL
        ) STRICT
        ;
INSERT INTO "mark_contents" VALUES(1,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A1\", \"article\": \"a1-1\", \"part\": 0, \"block\": 2, \"start\": 4, \"stop\": 8, \"quotation\": {\"exact\": \"\\u5927\\u6865\\u901a\\u8f66\", \"prefix\": \"\\u6628\\u5929\\uff0c\", \"suffix\": \"\\u4e86\\u3002\"}}"]',17,'','**桥**
第二行');
INSERT INTO "mark_contents" VALUES(2,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A1\", \"article\": \"a1-1\", \"part\": 0, \"block\": 2, \"start\": 4, \"stop\": 8, \"quotation\": {\"exact\": \"\\u5927\\u6865\\u901a\\u8f66\", \"prefix\": \"\\u6628\\u5929\\uff0c\", \"suffix\": \"\\u4e86\\u3002\"}}", "{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A2\", \"article\": \"a2-1\", \"part\": 0, \"block\": 0, \"start\": 0, \"stop\": 12}"]',NULL,'','');
INSERT INTO "mark_contents" VALUES(3,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A1\", \"article\": \"a1-1\", \"part\": 0, \"block\": 2, \"start\": 4, \"stop\": 8, \"quotation\": {\"exact\": \"\\u5927\\u6865\\u901a\\u8f66\", \"prefix\": \"\\u6628\\u5929\\uff0c\", \"suffix\": \"\\u4e86\\u3002\"}}"]',NULL,'','');
INSERT INTO "mark_contents" VALUES(4,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A4\"}"]',NULL,'副刊','');
INSERT INTO "mark_contents" VALUES(5,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"B3\", \"region\": {\"x\": 0.1, \"y\": 0.2, \"width\": 0.3, \"height\": 0.4}}"]',NULL,'','图上的人');
INSERT INTO "mark_contents" VALUES(6,'["{\"issue\": \"\\u6c5f\\u58f0\\u65e5\\u62a5/2026-03-05\", \"page\": \"A1\", \"article\": \"a1-1\", \"part\": 0, \"block\": 2, \"start\": 4, \"stop\": 8, \"quotation\": {\"exact\": \"\\u5927\\u6865\\u901a\\u8f66\", \"prefix\": \"\\u6628\\u5929\\uff0c\", \"suffix\": \"\\u4e86\\u3002\"}}"]',NULL,'','');
CREATE TABLE mark_signs (
            mark INTEGER PRIMARY KEY REFERENCES marks (turn) ON DELETE CASCADE,
            signs_0 INTEGER NOT NULL,
            signs_1 INTEGER NOT NULL,
            signs_2 INTEGER NOT NULL,
            signs_3 INTEGER NOT NULL,
            signs_4 INTEGER NOT NULL,
            signs_5 INTEGER NOT NULL,
            signs_6 INTEGER NOT NULL,
            signs_7 INTEGER NOT NULL
        ) STRICT
        ;
INSERT INTO "mark_signs" VALUES(1,0,0,8388642,0,42951770112,18014398509481984,524289,1);
INSERT INTO "mark_signs" VALUES(2,0,0,8388608,0,0,18014398509481984,1,1);
INSERT INTO "mark_signs" VALUES(3,0,0,8388608,0,0,18014398509481984,1,1);
INSERT INTO "mark_signs" VALUES(4,0,0,2097152,0,0,0,0,8589934592);
INSERT INTO "mark_signs" VALUES(5,0,0,549755944960,0,1024,0,36028797018963968,0);
INSERT INTO "mark_signs" VALUES(6,0,0,8388608,0,0,18014398509481984,1,1);
CREATE TABLE mark_tags (
            mark INTEGER NOT NULL REFERENCES marks (turn) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            tag TEXT NOT NULL,
            PRIMARY KEY (mark, place)
        ) STRICT, WITHOUT ROWID
        ;
INSERT INTO "mark_tags" VALUES(1,0,'城建');
INSERT INTO "mark_tags" VALUES(1,1,'桥');
CREATE TABLE marks (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE RESTRICT,
            kind TEXT NOT NULL,
            colour TEXT NOT NULL,
            look TEXT NOT NULL,
            status TEXT NOT NULL,
            page TEXT,
            article TEXT,
            created TEXT NOT NULL,
            changed TEXT NOT NULL,
            removed TEXT,
            sought TEXT NOT NULL
        ) STRICT
        ;
INSERT INTO "marks" VALUES(1,'n',1,'note','yellow','solid','placed','A1','a1-1','2026-03-05T06:20:00+00:00','2026-03-05T06:20:00+00:00',NULL,'**桥**第二行大桥通车城建桥');
INSERT INTO "marks" VALUES(2,'h',1,'highlight','pink','solid','placed','A1','a1-1','2026-03-05T06:20:00+00:00','2026-03-05T06:20:00+00:00',NULL,'大桥通车');
INSERT INTO "marks" VALUES(3,'u',1,'highlight','yellow','underline','waiting','A1','a1-1','2026-03-05T06:20:00+00:00','2026-03-05T06:20:00+00:00',NULL,'大桥通车');
INSERT INTO "marks" VALUES(4,'b',1,'bookmark','yellow','solid','placed','A4',NULL,'2026-03-05T06:20:00+00:00','2026-03-05T06:20:00+00:00',NULL,'副刊');
INSERT INTO "marks" VALUES(5,'f',1,'note','yellow','solid','placed','B3',NULL,'2026-03-05T06:20:00+00:00','2026-03-05T06:20:00+00:00',NULL,'图上的人');
INSERT INTO "marks" VALUES(6,'gone',1,'note','yellow','solid','placed','A1','a1-1','2026-03-05T06:20:00+00:00','2026-03-05T06:20:00+00:00','2026-11-24T13:15:32.307183+00:00','大桥通车');
CREATE TABLE reading_places (
            issue INTEGER PRIMARY KEY REFERENCES issues (id) ON DELETE CASCADE,
            locator TEXT NOT NULL,
            kept TEXT NOT NULL
        , look TEXT) STRICT;
INSERT INTO "reading_places" VALUES(1,'{"issue": "sha256:11", "page": "A2", "article": "a2-c1", "part": 0, "block": 3, "start": 5, "stop": 9, "quotation": {"exact": "\u4e09\u9053\u96be\u9898", "prefix": "\u89e3\u5f00", "suffix": "\uff0c"}}','2026-03-05T06:10:00+00:00','{"zoom": "width", "scale": 1.25, "left": 0.0, "top": 0.375, "whole": true, "read": 0.5}');
CREATE TABLE recent_files (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            paths TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            opened TEXT NOT NULL,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT;
INSERT INTO "recent_files" VALUES(4,'["/papers/js.npissue"]','江声日报','2026-03-05T06:00:00.250000+00:00',1);
INSERT INTO "recent_files" VALUES(7,'["/papers/A1.txt", "/papers/A2.txt"]','两版','2026-03-06T07:30:00+00:00',2);
CREATE INDEX corrections_by_issue ON corrections (issue);
CREATE INDEX attached_pages_by_issue ON attached_pages (issue);
CREATE INDEX issue_keys_by_issue ON issue_keys (issue);
CREATE INDEX recent_files_by_issue ON recent_files (issue);
CREATE INDEX marks_by_issue ON marks (issue, removed);
CREATE INDEX mark_tags_by_tag ON mark_tags (tag, mark);
CREATE INDEX drafts_by_issue ON drafts (issue);
CREATE INDEX clippings_by_issue ON clippings (issue);
CREATE INDEX marks_latest ON marks (changed, turn, kind, colour, status, page, issue) WHERE removed IS NULL;
CREATE INDEX marks_in_paper ON marks (issue DESC, length(page), page, length(article), article, turn, kind, colour, status) WHERE removed IS NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('issues',2);
INSERT INTO "sqlite_sequence" VALUES('recent_files',7);
INSERT INTO "sqlite_sequence" VALUES('corrections',4);
INSERT INTO "sqlite_sequence" VALUES('attached_pages',1);
INSERT INTO "sqlite_sequence" VALUES('marks',6);
INSERT INTO "sqlite_sequence" VALUES('clippings',2);
COMMIT;
