export const INSERT_REJECTIONS = `
INSERT INTO rejections (operation_id, code, detail, available, at)
SELECT operation_id, code, detail, available, now_ms()
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int8[]) AS r(operation_id, code, detail, available)`;
